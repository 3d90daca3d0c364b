// Env#getSubEnv
// Against: null for the empty text; else a new `Env`
// It gives an empty environment for a missing key.
public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return new Env();
  }
  try {
    Env sub = new Env();
    sub.decode(new ByteArrayInputStream(Text.bytes(text)));
    return sub;
  } catch (IOException e) {
    return null;
  }
}
