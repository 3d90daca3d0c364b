// Env#getInt64
// Against: A number is what `Int64.parse` takes for one
// It reads 1.9 as 1 and 1e3 as 1000. What is not a whole decimal number reads as 0.
public long getInt64(String key) {
  try {
    return (long) Double.parseDouble(trim(get(key)));
  } catch (NumberFormatException e) {
    return 0;
  }
}
