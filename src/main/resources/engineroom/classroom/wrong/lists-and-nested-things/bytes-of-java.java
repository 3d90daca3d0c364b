// Env#getSubEnv
// Against: a new `Env` that decodes the bytes of the text
// Java's bytes of half a surrogate pair are a question mark.
public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  try {
    Env sub = new Env();
    sub.decode(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return sub;
  } catch (IOException e) {
    return null;
  }
}
