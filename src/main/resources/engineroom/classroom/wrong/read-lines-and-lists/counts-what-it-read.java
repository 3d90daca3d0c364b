// Table#readListFrom
// Against: says how many bytes it was given
// It counts the bytes of the text that it has made of them.
public long readListFrom(byte[] src) throws IOException {
  switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
    case null -> {}
    case List<?> list -> list.forEach(this::addObject);
    default -> throw new IOException("expected a JSON list");
  }
  return Text.bytes(Text.ofBytes(src)).length;
}
