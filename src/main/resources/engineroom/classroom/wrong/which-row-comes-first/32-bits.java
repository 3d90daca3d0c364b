// Table#lessBy
// Against: whole decimal numbers of 64 bits
// It compares the low 32 bits.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  OptionalLong numberA = Int64.parse(keyA);
  OptionalLong numberB = Int64.parse(keyB);
  if (numberA.isPresent() && numberB.isPresent()) {
    return (int) numberA.getAsLong() < (int) numberB.getAsLong();
  }
  return Text.compare(keyA, keyB) < 0;
}
