// Env#decode
// Against: `decode` reads one object with a `JsonReader` and stores each of its values
// It stores a value only under a key that has none.
public void decode(InputStream src) throws IOException {
  new JsonReader(src)
      .nextObject()
      .forEach(
          (key, value) -> {
            if (!exists(key)) {
              setAuto(key, value);
            }
          });
}
