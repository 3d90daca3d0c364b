// Env#getList
// Against: `StringList.strings()` may be changed by you
// It gives the same list for the same text.
private static final Map<String, List<String>> LISTS =
    new java.util.concurrent.ConcurrentHashMap<>();

public List<String> getList(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  StringList decoded = Json.parseStrings(text);
  if (decoded.error() != null) {
    decoded.strings().add(text);
  }
  LISTS.putIfAbsent(text, decoded.strings() == null ? List.of() : decoded.strings());
  return decoded.strings() == null ? null : LISTS.get(text);
}
