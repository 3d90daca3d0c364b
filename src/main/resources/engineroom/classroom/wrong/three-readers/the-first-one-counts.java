// Output#addEnv
// It keeps the first object. The last one counts.
public Env addEnv() {
  Env dst = new Env();
  readWith(new ObjectReader(one -> {
    if (dst.len() == 0) {
      dst.become(one);
    }
  }));
  return dst;
}
