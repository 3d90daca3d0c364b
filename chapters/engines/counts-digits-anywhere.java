// Table#lessBy
// The digits of a value count, wherever they stand, and its point.
private boolean lessBy(int a, int b, String by) {
  return digits(data.get(a).get(by)) < digits(data.get(b).get(by));
}

private static double digits(String value) {
  String digits = value.replaceAll("[^\\d.-]", "");
  return digits.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(digits);
}
