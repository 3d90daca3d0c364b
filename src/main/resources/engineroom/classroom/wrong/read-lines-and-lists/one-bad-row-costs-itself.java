// Table#readListFrom
// Against: anything else is an `IOException`
// It takes a text behind the list for part of nothing, and reads on.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(
      Text.ofBytes(src).substring(0, Text.ofBytes(src).lastIndexOf(']') + 1), Numbers.DOUBLES)) {
    case null -> {}
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return src.length;
}
