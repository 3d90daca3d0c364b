// Env#getBool
// Against: in any case; all else is true
// Java folds a long s to an s.
public boolean getBool(String key) {
  String word = trim(get(key));
  return !(word.isEmpty()
      || word.equals("0")
      || word.equalsIgnoreCase("no")
      || word.equalsIgnoreCase("false")
      || word.equalsIgnoreCase("none"));
}
