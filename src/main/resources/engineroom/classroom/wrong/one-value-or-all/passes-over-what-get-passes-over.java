// Env#map
// It passes over an entry without =, as get does. The map fails as a whole there.
public Map<String, String> map() {
  Map<String, String> map = new LinkedHashMap<>();
  for (String entry : entries) {
    int equals = entry.indexOf('=');
    if (equals >= 0) {
      map.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
  }
  return map;
}
