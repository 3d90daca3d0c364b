// Table#lessBy
// Against: they compare as numbers
// It looks at the sign of the difference, which runs over.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() - numberB.getAsLong() < 0;
  }
  return Text.compare(keyA, keyB) < 0;
}
