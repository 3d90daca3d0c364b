// Table#less
// Against: whether row `a` comes before row `b`
// It asks about b and a.
public boolean less(int a, int b) {
  return lessBy(b, a, sortKey);
}
