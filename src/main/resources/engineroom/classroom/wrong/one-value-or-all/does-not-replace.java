// Env#putInto
// Against: `putInto` puts each key with its last value
// It leaves the first value where it is.
private void putInto(Map<String, ? super String> map) {
  for (String entry : entries) {
    int equals = indexOfEquals(entry);
    map.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
  }
}
