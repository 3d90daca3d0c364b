// Env#get
// Against: the last entry of a key is the one that counts
// It looks from the beginning and takes the first hit. The last entry of a key counts.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (String entry : entries) {
    if (entry.startsWith(key + "=")) {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
