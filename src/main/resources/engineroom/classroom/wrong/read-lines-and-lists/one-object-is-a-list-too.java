// Table#readListFrom
// Against: anything else is an `IOException`
// It takes one object for a list of one.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
    case null -> {}
    case List<?> list -> list.forEach(this::addObject);
    case Map<?, ?> one -> addObject(one);
    default -> throw new IOException("expected a JSON list");
  }
  return src.length;
}
