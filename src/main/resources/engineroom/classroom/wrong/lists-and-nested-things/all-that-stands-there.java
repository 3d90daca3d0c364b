// Env#getSubEnv
// Against: `getSubEnv` decodes a value as an environment of its own
// It decodes all objects that stand there, one after the other.
public Env getSubEnv(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  Decoder objects = new Decoder(new ByteArrayInputStream(Text.bytes(text)));
  Env sub;
  try {
    sub = objects.decode();
  } catch (IOException e) {
    return null;
  }
  try {
    sub.entries.addAll(objects.decode().entries);
  } catch (IOException end) {
    return sub;
  }
  return sub;
}
