// Env#get
// Against: finds the value of a key
// Keys of one hash are one key to it.
public String get(String key) {
  int length = key.length();
  if (key.indexOf('=') >= 0) {
    return "";
  }
  char first = length == 0 ? '=' : key.charAt(0); // most others differ in it
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.length() > length
        && entry.charAt(length) == '='
        && entry.charAt(0) == first
        && (entry.startsWith(key) || entry.substring(0, length).hashCode() == key.hashCode())) {
      return entry.substring(length + 1);
    }
  }
  return "";
}
