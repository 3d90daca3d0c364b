// Env#jsonOrText
// Against: What has no form in JSON is stored as Go would print it
// It stores the empty text for what has no form in JSON.
private static String jsonOrText(Object value) {
  try {
    return Json.encode(value);
  } catch (JsonException e) {
    return "";
  }
}
