// Env#encoded
// Against: `putInto` a new map
// It writes the first value of a key that was set again.
private byte[] encoded() throws JsonException {
  Map<String, Object> object = new HashMap<>(2 * entries.size());
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    object.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
  }
  object.replaceAll((key, text) -> jsonValue((String) text));
  return Json.line(object);
}
