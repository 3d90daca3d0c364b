// Table#readListFrom
// Against: how many bytes it was given
// It counts letters.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
    case null -> {}
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return Text.ofBytes(src).length();
}
