// Env#len
// It counts entries. len counts keys, and a key that was set twice is one.
public int len() {
  return entries.size();
}
