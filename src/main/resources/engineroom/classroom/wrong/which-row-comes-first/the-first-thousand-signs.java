// Table#lessBy
// Against: compare as texts, as Go compares texts
// It compares the first thousand signs.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  return Text.compare(
          keyA.substring(0, Math.min(1000, keyA.length())),
          keyB.substring(0, Math.min(1000, keyB.length())))
      < 0;
}
