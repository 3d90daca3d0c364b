// Env#jsonValue
// Against: what does not is written as a text
// It fails where a value begins as JSON and does not end so.
private static Object jsonValue(String text) {
  if (!Json.mayBegin(text)) {
    return text;
  }
  try {
    return changeFloats(Json.parse(text, Numbers.DOUBLES));
  } catch (JsonException e) {
    throw new IllegalStateException(e);
  }
}
