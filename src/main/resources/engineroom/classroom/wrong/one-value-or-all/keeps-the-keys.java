// Env#initMultiMap
// Against: a key without values leaves nothing behind
// It sets a key without values to the empty text.
public void initMultiMap(Map<String, List<String>> map) {
  entries = new ArrayList<>(map.size());
  map.forEach(
      (key, values) -> {
        values.forEach(value -> set(key, value));
        if (values.isEmpty()) {
          set(key, "");
        }
      });
}
