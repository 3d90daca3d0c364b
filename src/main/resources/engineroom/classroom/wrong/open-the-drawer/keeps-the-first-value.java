// Hack#put
// Against: put a value into its drawer
// It keeps the first value of a key. Setting a variable again replaces it; only handlers are
// guarded.
void put(String key, Object value) {
  values.putIfAbsent(key, value);
}
