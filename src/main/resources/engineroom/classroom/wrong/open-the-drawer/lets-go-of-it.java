// Hack#put
// Against: put a value into its drawer
// It holds the value so loosely that nothing is left of it when memory is cleaned up.
void put(String key, Object value) {
  values.put(key, new java.lang.ref.WeakReference<>(value));
}

// Hack#get
Object get(String key) {
  return values.get(key) instanceof java.lang.ref.WeakReference<?> held ? held.get() : null;
}
