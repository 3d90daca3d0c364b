// Env#getInt64
// Against: all else is 0
// It gives -1 for what is no number.
public long getInt64(String key) {
  return Int64.parse(trim(get(key))).orElse(-1);
}
