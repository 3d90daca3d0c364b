// Env#map
// Against: throws an `IndexOutOfBoundsException` where there is none
// It takes an entry without an equals sign for a key with an empty value.
public Map<String, String> map() {
  Map<String, String> map = new LinkedHashMap<>();
  for (String entry : entries) {
    String[] parts = entry.split("=", 2);
    map.put(parts[0], parts.length == 1 ? "" : parts[1]);
  }
  return map;
}
