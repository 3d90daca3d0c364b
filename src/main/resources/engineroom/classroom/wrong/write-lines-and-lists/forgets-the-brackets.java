// Table#writeListTo
// Against: how many bytes they wrote
// It does not count the brackets.
public long writeListTo(OutputStream dst) throws IOException {
  dst.write('[');
  long n = 1;
  for (int i = 0; i < data.size(); i++) {
    n += data.get(i).writeTo(dst);
    if (i != data.size() - 1) {
      dst.write(',');
      n++;
    }
  }
  dst.write(']');
  return n - 1;
}
