// Env#getInt64
// Against: A number is what `Int64.parse` takes for one
// It takes no text for a number that is longer than the longest number. Zeros in front count for
// nothing.
public long getInt64(String key) {
  String text = trim(get(key));
  return text.length() > 20 ? 0 : Int64.parse(text).orElse(0);
}
