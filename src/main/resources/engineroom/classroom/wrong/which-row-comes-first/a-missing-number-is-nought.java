// Table#lessBy
// Against: If not, they compare as texts
// It takes an empty value for 0 where the other one is a number.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA.isEmpty() ? "0" : keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  return Text.compare(keyA, keyB) < 0;
}
