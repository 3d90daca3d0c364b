// Env#jsonOrText
// Against: stored as Go would print it with `%v`
// It prints as Java does what has no form in JSON. Go prints +Inf and NaN, Java Infinity.
private static String jsonOrText(Object value) {
  try {
    return Json.encode(value);
  } catch (JsonException e) {
    return String.valueOf(value);
  }
}
