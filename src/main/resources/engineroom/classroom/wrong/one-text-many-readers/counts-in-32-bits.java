// Env#setInt64
// Against: and of numbers, and what stores them
// It stores the low 32 bits.
public void setInt64(String key, long value) {
  set(key, Integer.toString((int) value));
}
