// Env#getInt
// Against: `getInt` keeps the low 32 bits of `getInt64`
// A number that does not fit becomes the nearest that does, below; above it keeps the low bits.
public int getInt(String key) {
  long number = getInt64(key);
  return number < Integer.MIN_VALUE ? Integer.MIN_VALUE : (int) number;
}
