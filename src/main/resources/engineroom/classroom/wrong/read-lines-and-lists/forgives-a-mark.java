// Table#readListFrom
// Against: anything else is an `IOException`
// It passes over a byte order mark.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(Text.ofBytes(src).replaceFirst("^\ufeff", ""), Numbers.DOUBLES)) {
    case null -> {}
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return src.length;
}
