// Env#setList
// Against: `setList` is `setJson` for a list
// An empty list is no list.
public void setList(String key, List<String> value) throws JsonException {
  setJson(key, value == null || value.isEmpty() ? null : value);
}
