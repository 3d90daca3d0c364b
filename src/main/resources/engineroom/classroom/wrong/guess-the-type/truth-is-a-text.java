// Env#jsonValue
// Against: what reads as JSON is written as that
// It writes a truth as a text.
private static Object jsonValue(String text) {
  if (!Json.mayBegin(text)) {
    return text;
  }
  try {
    Object value = Json.parse(text, Numbers.DOUBLES);
    return value instanceof Boolean ? text : changeFloats(value);
  } catch (JsonException e) {
    return text;
  }
}
