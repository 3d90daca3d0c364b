// Env#exists
// Against: `exists` and `len` ask the map
// It asks whether the value is empty.
public boolean exists(String key) {
  return !get(key).isEmpty();
}
