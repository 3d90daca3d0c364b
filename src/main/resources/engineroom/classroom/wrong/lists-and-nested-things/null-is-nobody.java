// Env#getSubEnv
// Against: `getSubEnv` decodes a value as an environment of its own
// It takes a nested null for no environment. A nested null is an empty one; only a missing key is
// none.
public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty() || text.strip().equals("null")) {
    return null;
  }
  try {
    Env sub = new Env();
    sub.decode(new ByteArrayInputStream(Text.bytes(text)));
    return sub;
  } catch (IOException e) {
    return null;
  }
}
