// Env#getList
// Against: what does line 111 add, and to which list?
// It starts afresh after an error, so a list with a number in it is a list of one. The whole text
// is added to what could be read before.
public List<String> getList(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  StringList decoded = Json.parseStrings(text);
  if (decoded.error() != null) {
    return new ArrayList<>(List.of(text));
  }
  return decoded.strings();
}
