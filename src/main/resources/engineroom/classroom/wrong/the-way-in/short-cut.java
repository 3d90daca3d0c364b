// Env#importFrom
// Against: `importFrom` goes the long way round, writes any value as JSON and decodes that
// It stores the values of a map as they are. On the long way a number becomes a double, and keys
// are sorted.
public void importFrom(Object src) throws IOException {
  try {
    if (src instanceof Map<?, ?> map) {
      map.forEach((key, value) -> setAuto(String.valueOf(key), value));
    } else {
      decode(new ByteArrayInputStream(Json.line(src)));
    }
  } catch (IOException e) {
    throw new IOException("ImportEnv: " + e.getMessage(), e);
  }
}
