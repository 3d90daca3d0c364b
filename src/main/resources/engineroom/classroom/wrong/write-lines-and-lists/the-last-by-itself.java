// Table#writeListTo
// Against: a comma unless it is the last
// It takes a row for the last one that is there a second time.
public long writeListTo(OutputStream dst) throws IOException {
  dst.write('[');
  long n = 1;
  for (int i = 0; i < data.size(); i++) {
    n += data.get(i).writeTo(dst);
    if (data.get(i) != data.getLast()) {
      dst.write(',');
      n++;
    }
  }
  dst.write(']');
  return n + 1;
}
