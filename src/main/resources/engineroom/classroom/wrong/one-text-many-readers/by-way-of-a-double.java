// Env#getInt
// Against: `getInt` keeps the low 32 bits of `getInt64`
// It goes by way of a double, which has 53 bits.
public int getInt(String key) {
  return (int) (long) (double) getInt64(key);
}
