// Env#decode
// Against: `decode` reads one object with a `JsonReader`
// It reads the stream to its end before it decodes.
public void decode(InputStream src) throws IOException {
  new JsonReader(new ByteArrayInputStream(src.readAllBytes())).nextObject().forEach(this::setAuto);
}
