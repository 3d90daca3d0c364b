// Env#jsonValue
// Against: what reads as JSON is written as that
// It writes a number as a text where writing it would change it.
private static Object jsonValue(String text) {
  if (!Json.mayBegin(text)) {
    return text;
  }
  try {
    Object value = changeFloats(Json.parse(text, Numbers.DOUBLES));
    return value instanceof Long && !value.toString().equals(text) ? text : value;
  } catch (JsonException e) {
    return text;
  }
}
