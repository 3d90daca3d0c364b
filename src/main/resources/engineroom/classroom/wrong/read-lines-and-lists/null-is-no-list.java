// Table#readListFrom
// Against: `null` is a list without rows
// It refuses null. null is a list without rows.
public long readListFrom(byte[] src) throws IOException {
  if (Json.parse(Text.ofBytes(src), Numbers.DOUBLES) instanceof List<?> list) {
    list.forEach(this::addObject);
    return src.length;
  }
  throw new IOException("expected a JSON list");
}
