// Env#get
// Against: A key that is missing gives the empty text
// It gives null for a key that is missing. A missing key is the empty text; only exists can tell
// the two apart.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return null;
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    if (entries.get(i).startsWith(key + "=")) {
      return entries.get(i).substring(key.length() + 1);
    }
  }
  return null;
}
