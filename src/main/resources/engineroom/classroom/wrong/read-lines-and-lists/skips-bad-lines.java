// Table#readFrom
// Against: let every other error through
// It takes every error for the end of the stream. Only an EOFException is; the others go to the
// caller.
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
