// Table#writeListTo
// Against: count the brackets and commas
// It counts the rows and forgets the brackets and commas.
public long writeListTo(OutputStream dst) throws IOException {
  dst.write('[');
  long n = 0;
  for (int i = 0; i < data.size(); i++) {
    n += data.get(i).writeTo(dst);
    if (i != data.size() - 1) {
      dst.write(',');
    }
  }
  dst.write(']');
  return n;
}
