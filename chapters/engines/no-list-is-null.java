// Env#getList
// What is no list of texts is none at all.
public List<String> getList(String key) {
  StringList decoded = Json.parseStrings(get(key));
  return decoded.error() == null ? decoded.strings() : null;
}
