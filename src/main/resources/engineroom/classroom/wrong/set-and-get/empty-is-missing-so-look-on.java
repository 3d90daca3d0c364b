// Env#get
// Against: the last entry of a key is the one that counts
// It looks on where the value is empty. An empty value counts as well.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.startsWith(key + "=") && entry.length() > key.length() + 1) {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
