// Env#initMultiMap
// Against: `initMultiMap` takes what such a map of lists holds
// It keeps what is there.
public void initMultiMap(Map<String, List<String>> map) {
  map.forEach((key, values) -> values.forEach(value -> set(key, value)));
}
