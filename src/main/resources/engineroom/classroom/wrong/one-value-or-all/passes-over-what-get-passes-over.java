// Env#putInto
// Against: throws an `IndexOutOfBoundsException` where there is none
// It passes over an entry without =, as get does. The map fails as a whole there.
private void putInto(Map<String, ? super String> map) {
  for (String entry : entries) {
    int equals = entry.indexOf('=');
    if (equals >= 0) {
      map.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
  }
}
