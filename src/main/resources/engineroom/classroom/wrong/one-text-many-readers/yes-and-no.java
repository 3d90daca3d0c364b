// Env#setBool
// Against: what stores them
// It stores a false as the empty text.
public void setBool(String key, boolean value) {
  set(key, value ? "1" : "");
}
