// Env#setAuto
// Against: a double cut to a whole number
// A double that is no number is stored as it prints.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number when number.isNaN() || number.isInfinite() -> set(key, jsonOrText(value));
    case Double number -> setInt64(key, Float64.toInt64(number));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
