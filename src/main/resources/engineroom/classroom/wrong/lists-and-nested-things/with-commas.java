// Env#setList
// Against: `setList` is `setJson` for a list
// It stores the texts with commas between them.
public void setList(String key, List<String> value) throws JsonException {
  set(key, value == null ? "null" : String.join(",", value));
}
