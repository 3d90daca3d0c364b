// Env#jsonOrText
// Against: stored as Go would print it with `%v`
// It prints a number as Java does.
private static String jsonOrText(Object value) {
  try {
    return Json.encode(value);
  } catch (JsonException e) {
    return value instanceof Number ? value.toString() : Format.sprintf("%v", value);
  }
}
