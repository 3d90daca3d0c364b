// Env#get
// Against: Mind entries that are shorter than the key.
// It looks at the sign behind the key without asking whether there is one.
public String get(String key) {
  if (key.indexOf('=') >= 0) {
    return "";
  }
  for (int i = entries.size() - 1; i >= 0; i--) {
    String entry = entries.get(i);
    if (entry.startsWith(key) && entry.charAt(key.length()) == '=') {
      return entry.substring(key.length() + 1);
    }
  }
  return "";
}
