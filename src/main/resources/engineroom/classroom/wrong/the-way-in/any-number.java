// Env#setAuto
// Against: a double cut to a whole number
// Every number is cut, a float too.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Number number -> setInt64(key, Float64.toInt64(number.doubleValue()));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
