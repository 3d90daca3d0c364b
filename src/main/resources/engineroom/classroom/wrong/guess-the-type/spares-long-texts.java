// Env#jsonValue
// Against: Each value is tried as JSON first
// It does not try what is longer than a page.
private static Object jsonValue(String text) {
  if (text.length() > 4000) {
    return text;
  }
  try {
    return changeFloats(Json.parse(text, Numbers.DOUBLES));
  } catch (JsonException e) {
    return text;
  }
}
