// Env#jsonValue
// Against: what reads as JSON is written as that
// A text of more than 150,000 signs is not tried.
private static Object jsonValue(String text) {
  if (text.length() > 150_000 || !Json.mayBegin(text)) {
    return text;
  }
  try {
    return changeFloats(Json.parse(text, Numbers.DOUBLES));
  } catch (JsonException e) {
    return text;
  }
}
