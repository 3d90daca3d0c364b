// Table#readFrom
// Against: and says 0
// It counts the rows that it read. It says 0, whatever it has read.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  long n = 0;
  while (true) {
    try {
      add(decoder.decode());
      n++;
    } catch (EOFException end) {
      return n;
    }
  }
}
