// Env#decode
// Against: throws for all other trouble, the end of the stream included; let it through
// It takes the end of the stream for an empty object.
public void decode(InputStream src) throws IOException {
  try {
    new JsonReader(src).nextObject().forEach(this::setAuto);
  } catch (java.io.EOFException end) {
    // nothing to decode
  }
}
