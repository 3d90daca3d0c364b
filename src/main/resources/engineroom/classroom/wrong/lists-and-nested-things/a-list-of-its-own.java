// Env#getList
// Against: return the strings
// It gives a list that cannot be changed, and null is none.
public List<String> getList(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  StringList decoded = Json.parseStrings(text);
  if (decoded.error() != null) {
    decoded.strings().add(text);
  }
  return decoded.strings() == null ? List.of() : decoded.strings();
}
