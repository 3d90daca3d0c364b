// Table#lessBy
// Against: whole decimal numbers of 64 bits
// It takes fractions for numbers. Only whole decimal numbers of 64 bits are; 10.5 and 9.5 compare
// as texts.
private boolean lessBy(int a, int b, String by) {
  String keyA = data.get(a).get(by);
  String keyB = data.get(b).get(by);
  try {
    return Double.parseDouble(keyA) < Double.parseDouble(keyB);
  } catch (NumberFormatException e) {
    return Text.compare(keyA, keyB) < 0;
  }
}
