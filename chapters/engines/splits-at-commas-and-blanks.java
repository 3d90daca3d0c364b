// Env#getList
// A value is split at commas and blanks.
public List<String> getList(String key) {
  return List.of(get(key).split("[ ,]+"));
}
