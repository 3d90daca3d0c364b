// Env#getInt64
// Against: A number is what `Int64.parse` takes for one
// It reads digits of every script, as Java does.
public long getInt64(String key) {
  try {
    return Long.parseLong(trim(get(key)));
  } catch (NumberFormatException e) {
    return 0;
  }
}
