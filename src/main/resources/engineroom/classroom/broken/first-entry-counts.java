// Env#get
// Breaks: the-last-entry-of-a-key-counts
// Level: 1
// It stops at the first entry that fits. Setting a key again adds an entry, and the last one
// counts.
// Hint: Change your mind.
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
