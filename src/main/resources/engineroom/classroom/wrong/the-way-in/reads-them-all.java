// Env#decode
// Against: `decode` reads one object
// It reads one object after the other, to the end.
public void decode(InputStream src) throws IOException {
  JsonReader reader = new JsonReader(src);
  try {
    while (true) {
      reader.nextObject().forEach(this::setAuto);
    }
  } catch (java.io.EOFException end) {
    // all is read
  }
}
