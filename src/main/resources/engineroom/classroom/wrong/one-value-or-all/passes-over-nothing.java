// Env#putInto
// Against: throws an `IndexOutOfBoundsException` where there is none
// It passes over an entry that is empty.
private void putInto(Map<String, ? super String> map) {
  for (String entry : entries) {
    if (!entry.isEmpty()) {
      int equals = indexOfEquals(entry);
      map.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
  }
}
