// Env#putInto
// Against: into a map that somebody else has made
// It empties the map first.
private void putInto(Map<String, ? super String> map) {
  map.clear();
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    map.put(entry.substring(0, equals), entry.substring(equals + 1));
  }
}
