// Env#getList
// Against: `getList`: null for the empty text
// It gives an empty list for a missing key. A missing key gives null; an empty list is what [] is.
public List<String> getList(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return new ArrayList<>();
  }
  StringList decoded = Json.parseStrings(text);
  if (decoded.error() != null) {
    decoded.strings().add(text);
  }
  return decoded.strings();
}
