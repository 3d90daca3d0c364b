// Table#writeListTo
// Against: since a row brings its newline along, the newlines stand where they stand
// It takes the newlines out of the rows. Each row ends its own line, before its comma.
public long writeListTo(OutputStream dst) throws IOException {
  dst.write('[');
  long n = 1;
  for (int i = 0; i < data.size(); i++) {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    data.get(i).writeTo(row);
    dst.write(row.toByteArray(), 0, row.size() - 1);
    n += row.size() - 1;
    if (i != data.size() - 1) {
      dst.write(',');
      n++;
    }
  }
  dst.write(']');
  return n + 1;
}
