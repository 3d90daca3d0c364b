// Table#readFrom
// Against: a row for each, until the stream ends
// It reads one object.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  while (true) {
    try {
      add(decoder.decode());
      return 0;
    } catch (EOFException end) {
      return 0;
    }
  }
}
