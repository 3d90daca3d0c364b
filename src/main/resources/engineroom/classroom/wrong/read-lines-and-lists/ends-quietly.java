// Table#readFrom
// Against: let every other error through
// It takes every error for the end.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  while (true) {
    try {
      add(decoder.decode());
    } catch (IOException end) {
      return 0;
    }
  }
}
