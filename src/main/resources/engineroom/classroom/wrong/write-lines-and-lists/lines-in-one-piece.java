// Table#writeTo
// Against: write piece by piece
// It collects the lines and writes once.
public long writeTo(OutputStream dst) throws IOException {
  ByteArrayOutputStream all = new ByteArrayOutputStream();
  for (Env env : data) {
    env.writeTo(all);
  }
  dst.write(all.toByteArray());
  return all.size();
}
