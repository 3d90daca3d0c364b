// Env#get
// Against: so does a key with an `=` in it, whatever is in the list
// It finds a key with = in it, because it compares the beginning of the entry and does not know
// that the first = ends a key.
public String get(String key) {
  for (int i = entries.size() - 1; i >= 0; i--) {
    if (entries.get(i).startsWith(key + "=")) {
      return entries.get(i).substring(key.length() + 1);
    }
  }
  return "";
}
