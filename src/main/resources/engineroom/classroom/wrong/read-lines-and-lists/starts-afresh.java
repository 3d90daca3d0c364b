// Table#readListFrom
// Against: adds a row for each object in it
// It drops the rows that are there.
public long readListFrom(byte[] src) throws IOException {
  data.clear();
  switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
    case null -> {}
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return src.length;
}
