// Table#readFrom
// Against: a row for each, until the stream ends
// It adds no row for a null.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  while (true) {
    try {
      Env row = decoder.decode();
      if (row.len() > 0) {
        add(row);
      }
    } catch (EOFException end) {
      return 0;
    }
  }
}
