// Table#readListFrom
// Against: `null` is a list without rows
// It says that it was given nothing where there was a null.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
    case null -> {
      return 0;
    }
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return src.length;
}
