// Table#lessBy
// Against: they compare as numbers
// It compares everything as text, so 10 comes before 2. Two whole numbers compare as numbers.
private boolean lessBy(int a, int b, String by) {
  return Text.compare(data.get(a).get(by), data.get(b).get(by)) < 0;
}
