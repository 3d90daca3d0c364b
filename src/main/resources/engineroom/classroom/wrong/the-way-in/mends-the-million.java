// Env#setAuto
// Against: Does the second case of `setAuto` look into a list?
// It cuts nested numbers as well, with changeFloats. That is the repair that docker 1.6 did not
// get; here numbers are cut at the top only.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, Float64.toInt64(number));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(changeFloats(value)));
  }
}
