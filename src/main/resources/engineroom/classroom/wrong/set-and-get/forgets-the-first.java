// Env#get
// Against: the last entry of a key is the one that counts
// It never looks at the first entry.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i > 0; i--) {
    String entry = entries.get(i);
    if (entry.startsWith(key + "=")) {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
