// Env#jsonValue
// Against: what reads as JSON is written as that
// It writes null as a text.
private static Object jsonValue(String text) {
  if (!Json.mayBegin(text)) {
    return text;
  }
  try {
    Object value = Json.parse(text, Numbers.DOUBLES);
    return value == null ? text : changeFloats(value);
  } catch (JsonException e) {
    return text;
  }
}
