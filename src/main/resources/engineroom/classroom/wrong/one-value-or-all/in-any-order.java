// Env#multiMap
// Against: both in the order in which the keys first came
// It keeps no order.
public Map<String, List<String>> multiMap() {
  Map<String, List<String>> map = new HashMap<>();
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    map.computeIfAbsent(entry.substring(0, equals), key -> new ArrayList<>())
        .add(entry.substring(equals + 1));
  }
  return map;
}
