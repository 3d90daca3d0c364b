// Env#get
// Against: `Env.get`, which finds the value of a key
// It gives the value up to its own equals sign.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.startsWith(key + "=")) {
      return entry.split("=", 3)[1];
    }
  }
  return "";
}
