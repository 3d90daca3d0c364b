// Env#setJson
// Against: `setJson` stores what `Json.encode` makes
// What has no form in JSON is stored as it prints.
public void setJson(String key, Object value) {
  try {
    set(key, Json.encode(value));
  } catch (JsonException e) {
    set(key, String.valueOf(value));
  }
}

// Env#setList
public void setList(String key, List<String> value) {
  setJson(key, value);
}
