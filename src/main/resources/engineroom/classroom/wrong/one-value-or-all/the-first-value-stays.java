// Env#map
// It keeps the first value of a key. The last one counts.
public Map<String, String> map() {
  Map<String, String> map = new LinkedHashMap<>();
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    map.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
  }
  return map;
}
