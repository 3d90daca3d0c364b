// Table#writeTo
// Against: write piece by piece
// It stops at the first error and says how far it came.
public long writeTo(OutputStream dst) throws IOException {
  long n = 0;
  for (Env env : data) {
    try {
      n += env.writeTo(dst);
    } catch (IOException e) {
      return n;
    }
  }
  return n;
}
