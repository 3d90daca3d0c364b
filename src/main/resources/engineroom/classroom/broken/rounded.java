// Env#setAuto
// Breaks: setauto-cuts-doubles-and-nothing-else
// Level: 2
// It rounds a double where the original cuts it. For half of all fractions there is no difference.
// Hint: Which half?
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, Float64.toInt64(Math.rint(number)));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
