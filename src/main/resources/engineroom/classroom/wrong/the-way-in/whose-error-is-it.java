// Env#importFrom
// Against: its errors begin with `ImportEnv: `
// It begins with the name of the port's method.
public void importFrom(Object src) throws IOException {
  try {
    decode(new ByteArrayInputStream(Json.line(src)));
  } catch (IOException e) {
    throw new IOException("importFrom: " + e.getMessage(), e);
  }
}
