// Env#setAuto
// Against: null not at all
// It stores a null as the empty text.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> set(key, "");
    case Double number -> setInt64(key, Float64.toInt64(number));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
