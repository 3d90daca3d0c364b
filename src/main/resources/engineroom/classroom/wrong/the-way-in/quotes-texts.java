// Env#setAuto
// Against: a text as it is
// It stores a text as JSON, with quotes. A text is stored as it is, and so a version may become a
// number on its way out.
public void setAuto(String key, Object value) {
  switch (value) {
    case null -> {}
    case Double number -> setInt64(key, Float64.toInt64(number));
    default -> set(key, jsonOrText(value));
  }
}
