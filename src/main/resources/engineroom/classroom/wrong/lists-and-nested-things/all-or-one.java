// Env#getList
// Against: When a list could be read in part, what does line 111 add, and to which list?
// It drops what could be read where something was wrong.
public List<String> getList(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  StringList decoded = Json.parseStrings(text);
  if (decoded.error() != null) {
    decoded.strings().clear();
    decoded.strings().add(text);
  }
  return decoded.strings();
}
