// Env#setAuto
// Against: a double cut to a whole number
// It casts a double, and keeps the largest whole number where one is too large.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, number.longValue());
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
