// Env#getList
// Every value is one text.
public List<String> getList(String key) {
  return List.of(get(key));
}
