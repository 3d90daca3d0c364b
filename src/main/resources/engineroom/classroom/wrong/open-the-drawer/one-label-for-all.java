// Hack#put
// Against: the two of `Hack` that do the work
// It is blind to case. Two keys that differ by case are two.
void put(String key, Object value) {
  values.put(key.toLowerCase(java.util.Locale.ROOT), value);
}

// Hack#get
Object get(String key) {
  return values.get(key.toLowerCase(java.util.Locale.ROOT));
}
