// Hack#put
// It keeps the first value of a key. Setting a variable again replaces it; only handlers are
// guarded.
void put(String key, Object value) {
  values.putIfAbsent(key, value);
}
