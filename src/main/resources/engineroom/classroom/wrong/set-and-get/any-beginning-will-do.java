// Env#get
// Against: think of `MEM` and `MEMORY=1g`
// It takes an entry whose key begins with the key for one of that key.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.startsWith(key) && entry.indexOf('=') >= 0) {
      return entry.substring(entry.indexOf('=') + 1);
    }
  }
  return "";
}
