// Env#get
// Against: so does a key with an `=` in it
// It throws for a key that holds an equals sign.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    throw new IllegalArgumentException("no key holds an =: " + key);
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.startsWith(key + "=")) {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
