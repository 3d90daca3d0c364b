// Env#getJson
// Against: `getJson` parses a value
// It gives the same value for the same text.
private static final Map<String, Object> VALUES =
    java.util.Collections.synchronizedMap(new HashMap<>());

public Object getJson(String key) throws JsonException {
  String text = get(key);
  if (text.isEmpty()) {
    return null;
  }
  if (!VALUES.containsKey(text)) {
    VALUES.put(text, Json.parse(text, Numbers.DOUBLES));
  }
  return VALUES.get(text);
}
