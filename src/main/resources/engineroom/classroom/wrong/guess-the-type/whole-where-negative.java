// Env#jsonValue
// Against: every number a double
// It keeps negative numbers whole.
private static Object jsonValue(String text) {
  try {
    Numbers numbers = text.startsWith("-") ? Numbers.INTEGERS_WHERE_WHOLE : Numbers.DOUBLES;
    return changeFloats(Json.parse(text, numbers));
  } catch (JsonException e) {
    return text;
  }
}
