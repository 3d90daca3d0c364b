// Env#getInt
// Against: `getInt` keeps the low 32 bits of `getInt64`
// It gives the largest int where a number is larger.
public int getInt(String key) {
  return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, getInt64(key)));
}
