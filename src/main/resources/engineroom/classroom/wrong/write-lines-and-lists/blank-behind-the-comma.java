// Table#writeListTo
// Against: a comma between each two
// It writes a blank behind each comma.
public long writeListTo(OutputStream dst) throws IOException {
  dst.write('[');
  long n = 1;
  for (int i = 0; i < data.size(); i++) {
    n += data.get(i).writeTo(dst);
    if (i != data.size() - 1) {
      dst.write(',');
      dst.write(' ');
      n += 2;
    }
  }
  dst.write(']');
  return n + 1;
}
