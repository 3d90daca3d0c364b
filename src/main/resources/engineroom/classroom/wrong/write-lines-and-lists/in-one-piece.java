// Table#writeListTo
// Against: write piece by piece
// It collects everything and writes once. The list goes out in many pieces, and what was written
// before a failure stays written.
public long writeListTo(OutputStream dst) throws IOException {
  ByteArrayOutputStream all = new ByteArrayOutputStream();
  all.write('[');
  for (int i = 0; i < data.size(); i++) {
    data.get(i).writeTo(all);
    if (i != data.size() - 1) {
      all.write(',');
    }
  }
  all.write(']');
  dst.write(all.toByteArray());
  return all.size();
}
