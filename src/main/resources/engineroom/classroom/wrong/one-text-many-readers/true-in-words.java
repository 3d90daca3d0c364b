// Env#setBool
// Against: and what stores them
// It stores true and false. The texts are 1 and 0.
public void setBool(String key, boolean value) {
  set(key, Boolean.toString(value));
}
