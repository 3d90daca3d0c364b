// Table#lessBy
// Against: Equal rows are not less, whichever way you ask.
// Equal numbers compare as texts.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent() && numberA.getAsLong() != numberB.getAsLong()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  return Text.compare(keyA, keyB) < 0;
}
