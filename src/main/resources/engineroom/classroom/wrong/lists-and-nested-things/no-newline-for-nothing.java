// Env#setSubEnv
// Against: `setSubEnv` stores one as `encode` writes it
// It stores an empty environment without the newline.
public void setSubEnv(String key, Env sub) throws IOException {
  ByteArrayOutputStream text = new ByteArrayOutputStream();
  sub.encode(text);
  set(key, sub.len() == 0 ? "{}" : text.toString(StandardCharsets.UTF_8));
}
