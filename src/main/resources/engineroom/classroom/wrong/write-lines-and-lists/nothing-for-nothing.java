// Table#writeListTo
// Against: The list has a bracket
// It writes nothing for a table without rows.
public long writeListTo(OutputStream dst) throws IOException {
  if (data.isEmpty()) {
    return 0;
  }
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
  return n + 1;
}
