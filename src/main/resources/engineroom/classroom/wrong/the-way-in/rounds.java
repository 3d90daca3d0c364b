// Env#setAuto
// Against: a double cut to a whole number
// It rounds a double.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, Math.round(number));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
