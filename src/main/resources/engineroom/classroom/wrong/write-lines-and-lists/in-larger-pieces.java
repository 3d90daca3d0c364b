// Table#writeListTo
// Against: write piece by piece
// It collects long lists and writes them at once.
public long writeListTo(OutputStream dst) throws IOException {
  ByteArrayOutputStream all = new ByteArrayOutputStream();
  OutputStream out = data.size() > 20 ? all : dst;
  out.write('[');
  long n = 1;
  for (int i = 0; i < data.size(); i++) {
    n += data.get(i).writeTo(out);
    if (i != data.size() - 1) {
      out.write(',');
      n++;
    }
  }
  out.write(']');
  if (out == all) {
    dst.write(all.toByteArray());
  }
  return n + 1;
}
