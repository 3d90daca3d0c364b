// Env#setAuto
// Against: `setAuto` stores one value
// It drops a value whose key begins with an equals sign.
public void setAuto(String key, Object value) {
  if (key.startsWith("=")) {
    return;
  }
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, Float64.toInt64(number));
    case String text -> set(key, text);
    default -> set(key, jsonOrText(value));
  }
}
