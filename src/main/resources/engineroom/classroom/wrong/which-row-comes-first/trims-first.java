// Table#lessBy
// Against: takes no blanks, which `Env.getInt64` would cut away
// It cuts the blanks off the values.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA.strip());
  OptionalLong numberB = Int64.parse(keyB.strip());
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  return Text.compare(keyA, keyB) < 0;
}
