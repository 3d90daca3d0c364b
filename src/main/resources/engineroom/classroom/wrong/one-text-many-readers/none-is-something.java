// Env#getBool
// Against: `none`
// It forgets the fifth word.
public boolean getBool(String key) {
  String word = trim(get(key)).toLowerCase(Locale.ROOT);
  return switch (word) {
    case "", "0", "no", "false" -> false;
    default -> true;
  };
}
