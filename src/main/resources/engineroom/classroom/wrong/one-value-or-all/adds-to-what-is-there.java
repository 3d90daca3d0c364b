// Env#initMultiMap
// Against: in place of its own
// It adds to what is there. All entries are dropped first.
public void initMultiMap(Map<String, List<String>> map) {
  map.forEach((key, values) -> values.forEach(value -> set(key, value)));
}
