// Env#setJson
// Against: `setJson` stores what `Json.encode` makes
// It stores nothing for null.
public void setJson(String key, Object value) throws JsonException {
  if (value == null) {
    return;
  }
  set(key, Json.encode(value));
}
