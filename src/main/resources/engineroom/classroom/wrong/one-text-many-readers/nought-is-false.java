// Env#getBool
// Against: all else is true
// Every number that is nought is false.
public boolean getBool(String key) {
  String word = trim(get(key)).toLowerCase(Locale.ROOT);
  return switch (word) {
    case "", "0", "no", "false", "none" -> false;
    default -> Int64.parse(word).orElse(1) != 0;
  };
}
