// Table#lessBy
// Against: Who decides how two values compare: the column, or the pair?
// It puts all numbers before all texts. That is a proper order, and the mend of the circle; the
// original decides for each pair.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  if (numberA.isPresent() || numberB.isPresent()) {
    return numberA.isPresent();
  }
  return Text.compare(keyA, keyB) < 0;
}
