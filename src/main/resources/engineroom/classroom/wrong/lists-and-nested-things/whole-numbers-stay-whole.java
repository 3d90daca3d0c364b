// Env#getJson
// Against: parses a value with `Json.parse` and `Numbers.DOUBLES`
// It keeps whole numbers whole. Go reads every number as a double.
public Object getJson(String key) throws JsonException {
  String text = get(key);
  return text.isEmpty() ? null : Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE);
}
