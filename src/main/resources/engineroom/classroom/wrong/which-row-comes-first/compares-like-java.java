// Table#lessBy
// Against: as Go compares texts
// It compares texts as Java does, by UTF-16, where an emoji comes before a ligature. Go compares
// bytes of UTF-8.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  return keyA.compareTo(keyB) < 0;
}
