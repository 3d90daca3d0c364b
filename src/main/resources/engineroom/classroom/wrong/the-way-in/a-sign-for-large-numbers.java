// Env#setAuto
// Against: anything else as JSON
// It stores a large number with a sign.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, Float64.toInt64(number));
    case Long number when number > 0 && number > Integer.MAX_VALUE -> set(key, "+" + number);
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
