// Env#exists
// Against: `exists` and `len` ask the map
// It takes the empty value for a missing key. exists is the only one that can tell the two apart.
public boolean exists(String key) {
  return !get(key).isEmpty();
}
