// Table#writeTo
// Against: which writes each row as an object on its own line
// It writes a thousand rows at most.
public long writeTo(OutputStream dst) throws IOException {
  long n = 0;
  for (Env env : data.subList(0, Math.min(1000, data.size()))) {
    n += env.writeTo(dst);
  }
  return n;
}
