// Env#setList
// Against: `setList` is `setJson` for a list
// It leaves out what is null in the list.
public void setList(String key, List<String> value) throws JsonException {
  setJson(key, value == null ? null : value.stream().filter(one -> one != null).toList());
}
