// Env#decode
// Against: `decode` reads one object
// It closes the stream that it has read from.
public void decode(InputStream src) throws IOException {
  try (src) {
    new JsonReader(src).nextObject().forEach(this::setAuto);
  }
}
