// Env#setAuto
// Against: null not at all
// It stores the word null. A null is passed over: it neither sets a key nor clears one.
public void setAuto(String key, Object value) {
  switch (value) {
    case Double number -> setInt64(key, Float64.toInt64(number));
    case String text -> set(key, text);
    case null, default -> set(key, jsonOrText(value));
  }
}
