// Env#setList
// Against: `setList` is `setJson` for a list
// It stores nothing where there is no list. The word null is stored, and the key exists.
public void setList(String key, List<String> value) throws JsonException {
  if (value != null) {
    setJson(key, value);
  }
}
