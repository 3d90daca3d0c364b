// Env#getJson
// Against: a missing key is null and no error
// It gives null for what is no JSON. That is an error; only a missing key is none.
public Object getJson(String key) throws JsonException {
  try {
    String text = get(key);
    return text.isEmpty() ? null : Json.parse(text, Numbers.DOUBLES);
  } catch (JsonException e) {
    return null;
  }
}
