// Decoder#decode
// Against: throws for all other trouble, the end of the stream included
// It gives null when there is no more. The end of the stream is an error of its own, an
// EOFException.
public Env decode() throws IOException {
  Env env = new Env();
  try {
    src.nextObject().forEach(env::setAuto);
  } catch (EOFException end) {
    return null;
  }
  return env;
}
