// Output#addEnv
// It decodes one object and goes home. The next write then waits for a reader that has gone; and
// the last object counts, not the first.
public Env addEnv() {
  Env dst = new Env();
  readWith(src -> dst.become(new Decoder(src).decode()));
  return dst;
}
