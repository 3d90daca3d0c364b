// Env#get
// Against: `Env.get`, which finds the value of a key
// It is blind to case.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.regionMatches(true, 0, key + "=", 0, key.length() + 1)) {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
