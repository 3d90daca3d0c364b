// Env#getBool
// Against: all else is true
// It takes single letters for no.
public boolean getBool(String key) {
  String word = trim(get(key)).toLowerCase(Locale.ROOT);
  return switch (word) {
    case "", "0", "no", "false", "none", "n", "f" -> false;
    default -> true;
  };
}
