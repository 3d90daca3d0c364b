// Env#setInt64
// Against: and what stores them
// It formats the number for the people of the country, who may have digits of their own.
public void setInt64(String key, long value) {
  set(key, String.format("%d", value));
}
