// Env#putInto
// Against: `map` gives each key with its last value
// It keeps the first value of a key. The last one counts.
private void putInto(Map<String, ? super String> map) {
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    if (!map.containsKey(entry.substring(0, equals))) {
      map.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
  }
}
