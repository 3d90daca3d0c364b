// Table#readFrom
// Against: Which of the two has read everything before it adds the first row?
// It adds the rows only when it has come to the end without an error. Those before an error stay.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  List<Env> rows = new ArrayList<>();
  while (true) {
    try {
      rows.add(decoder.decode());
    } catch (EOFException end) {
      rows.forEach(this::add);
      return 0;
    }
  }
}
