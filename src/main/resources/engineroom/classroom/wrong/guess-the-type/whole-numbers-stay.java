// Env#jsonValue
// Against: every number a double
// It keeps whole numbers whole. Go reads every number as a double, and loses the last digits of a
// large one.
private static Object jsonValue(String text) {
  if (!Json.mayBegin(text)) {
    return text;
  }
  try {
    return changeFloats(Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE));
  } catch (JsonException e) {
    return text;
  }
}
