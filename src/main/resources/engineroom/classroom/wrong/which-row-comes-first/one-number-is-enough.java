// Table#lessBy
// Against: If both values are whole decimal numbers
// It compares as numbers as soon as one is a number.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() || numberB.isPresent()) {
    return numberA.orElse(0) < numberB.orElse(0);
  }
  return Text.compare(keyA, keyB) < 0;
}
