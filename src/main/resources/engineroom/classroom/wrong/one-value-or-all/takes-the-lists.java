// Env#initMultiMap
// Against: `initMultiMap` takes what such a map of lists holds
// It empties the map that it takes.
public void initMultiMap(Map<String, List<String>> map) {
  entries = new ArrayList<>(map.size());
  map.forEach((key, values) -> values.forEach(value -> set(key, value)));
  if (map instanceof LinkedHashMap) {
    map.clear();
  }
}
