// Env#get
// Against: `get` passes over them
// It gives the empty text as soon as it meets an entry that is the key alone.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.equals(key)) {
      return "";
    }
    if (entry.startsWith(key + "=")) {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
