// Env#len
// Against: `exists` and `len` ask the map
// It counts entries. len counts keys, and a key that was set twice is one.
public int len() {
  return entries.size();
}
