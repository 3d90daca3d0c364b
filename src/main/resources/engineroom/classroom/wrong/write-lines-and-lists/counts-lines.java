// Table#writeTo
// Against: Both say how many bytes they wrote
// It counts the rows.
public long writeTo(OutputStream dst) throws IOException {
  long n = 0;
  for (Env env : data) {
    env.writeTo(dst);
    n++;
  }
  return n;
}
