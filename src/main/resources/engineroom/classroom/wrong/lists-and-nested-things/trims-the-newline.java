// Env#setSubEnv
// Against: `setSubEnv` stores one as `encode` writes it
// It cuts the newline behind the object. encode writes to a stream and ends the line, and the
// newline is stored with the rest.
public void setSubEnv(String key, Env sub) throws IOException {
  ByteArrayOutputStream text = new ByteArrayOutputStream();
  sub.encode(text);
  set(key, text.toString(StandardCharsets.UTF_8).strip());
}
