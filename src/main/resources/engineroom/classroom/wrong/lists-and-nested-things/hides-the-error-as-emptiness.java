// Env#getSubEnv
// Against: where something was wrong, an error beside it
// It gives an empty environment for a text that is no object. Such a text gives null, like a
// missing key.
public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  Env sub = new Env();
  try {
    sub.decode(new ByteArrayInputStream(Text.bytes(text)));
  } catch (IOException e) {
    return sub;
  }
  return sub;
}
