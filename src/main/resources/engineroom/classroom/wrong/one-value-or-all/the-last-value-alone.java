// Env#initMultiMap
// Against: `initMultiMap` takes what such a map of lists holds
// It takes the last value of each key.
public void initMultiMap(Map<String, List<String>> map) {
  entries = new ArrayList<>(map.size());
  map.forEach(
      (key, values) -> {
        if (!values.isEmpty()) {
          set(key, values.getLast());
        }
      });
}
