// Env#getSubEnv
// Against: `getSubEnv` decodes a value as an environment of its own
// It gives the same environment for the same text.
private static final Map<String, Env> SUBS = new java.util.concurrent.ConcurrentHashMap<>();

public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  Env known = SUBS.get(text);
  if (known != null) {
    return known;
  }
  try {
    Env sub = new Env();
    sub.decode(new ByteArrayInputStream(Text.bytes(text)));
    SUBS.put(text, sub);
    return sub;
  } catch (IOException e) {
    return null;
  }
}
