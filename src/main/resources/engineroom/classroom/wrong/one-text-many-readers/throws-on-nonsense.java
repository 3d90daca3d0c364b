// Env#getInt64
// Against: all else is 0
// It throws where the text is no number. No reader but that of times can fail; nonsense is 0.
public long getInt64(String key) {
  return Long.parseLong(trim(get(key)));
}
