// Env#decode
// Against: stores each of its values
// It stores a thousand values at most.
public void decode(InputStream src) throws IOException {
  new JsonReader(src)
      .nextObject().entrySet().stream()
          .limit(1000)
          .forEach(one -> setAuto(one.getKey(), one.getValue()));
}
