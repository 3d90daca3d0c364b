// Table#writeListTo
// Against: a comma between each two
// It writes a comma behind the last row too, which is no JSON.
public long writeListTo(OutputStream dst) throws IOException {
  dst.write('[');
  long n = 1;
  for (Env env : data) {
    n += env.writeTo(dst);
    dst.write(',');
    n++;
  }
  dst.write(']');
  return n + 1;
}
