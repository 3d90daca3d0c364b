// Env#setJson
// Against: `setJson` stores what `Json.encode` makes
// It stores a text as it is. In JSON a text has quotes.
public void setJson(String key, Object value) throws JsonException {
  set(key, value instanceof String text ? text : Json.encode(value));
}
