// Table#readListFrom
// Against: `null` is a list without rows
// It takes only the bare word for a list without rows.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
    case null -> {
      if (src.length > 4) {
        throw new IOException("expected a JSON list");
      }
    }
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return src.length;
}
