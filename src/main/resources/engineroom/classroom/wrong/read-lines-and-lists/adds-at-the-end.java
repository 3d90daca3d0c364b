// Table#readFrom
// Against: reads a stream of objects with a `Decoder`, a row for each
// It adds the rows when the stream is over.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  List<Env> rows = new ArrayList<>();
  try {
    while (true) {
      rows.add(decoder.decode());
    }
  } catch (EOFException end) {
    return 0;
  } finally {
    rows.forEach(this::add);
  }
}
