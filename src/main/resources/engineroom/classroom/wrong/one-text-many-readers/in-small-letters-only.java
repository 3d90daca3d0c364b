// Env#getBool
// Against: in any case
// It knows the five words in small letters only.
public boolean getBool(String key) {
  String word = trim(get(key));
  return switch (word) {
    case "", "0", "no", "false", "none" -> false;
    default -> true;
  };
}
