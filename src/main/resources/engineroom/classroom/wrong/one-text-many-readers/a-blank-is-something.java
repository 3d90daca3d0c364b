// Env#getBool
// Against: False are the empty text
// It looks whether the text is empty before it trims it.
public boolean getBool(String key) {
  String text = get(key);
  if (text.isEmpty()) {
    return false;
  }
  return switch (trim(text).toLowerCase(Locale.ROOT)) {
    case "0", "no", "false", "none" -> false;
    default -> true;
  };
}
