// Table#lessBy
// Against: whole decimal numbers of 64 bits
// It compares numbers of any size.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  if (keyA.matches("-[0-9]+") && keyB.matches("-[0-9]+")) {
    return new java.math.BigInteger(keyA).compareTo(new java.math.BigInteger(keyB)) < 0;
  }
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return numberA.getAsLong() < numberB.getAsLong();
  }
  return Text.compare(keyA, keyB) < 0;
}
