// Env#multiMap
// Against: `multiMap` each key with all of its values
// It gives each value once, however often it was set.
public Map<String, List<String>> multiMap() {
  Map<String, List<String>> map = new LinkedHashMap<>();
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    List<String> values = map.computeIfAbsent(entry.substring(0, equals), key -> new ArrayList<>());
    String value = entry.substring(equals + 1);
    if (!values.contains(value)) {
      values.add(value);
    }
  }
  return map;
}
