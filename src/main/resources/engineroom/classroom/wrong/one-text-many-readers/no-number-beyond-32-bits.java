// Env#getInt
// Against: `getInt` keeps the low 32 bits of `getInt64`
// It gives 0 for a number that does not fit 32 bits. The low bits are kept instead.
public int getInt(String key) {
  long value = getInt64(key);
  return value == (int) value ? (int) value : 0;
}
