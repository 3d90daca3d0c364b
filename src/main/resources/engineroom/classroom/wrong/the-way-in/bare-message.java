// Env#importFrom
// Against: its errors begin with `ImportEnv: `
// It lets the error through as it is. The message of an import begins with "ImportEnv: ".
public void importFrom(Object src) throws IOException {
  decode(new ByteArrayInputStream(Text.bytes(Json.encode(src) + "\n")));
}
