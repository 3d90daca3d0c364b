// Env#initMultiMap
// Against: `initMultiMap` takes what such a map of lists holds
// It returns at once where there is nothing to take, and keeps what it had.
public void initMultiMap(Map<String, List<String>> map) {
  if (map.isEmpty()) {
    return;
  }
  entries = new ArrayList<>();
  map.forEach((key, values) -> values.forEach(value -> set(key, value)));
}
