// Table#sort
// Against: asks and swaps the very pairs that Go 1.4 would
// It looks first whether all rows are in order, and then has nothing to do.
public void sort() {
  boolean sorted = true;
  for (int i = 1; i < len(); i++) {
    sorted &= !less(i, i - 1);
  }
  if (!sorted) {
    Sort.sort(len(), this::less, this::swap);
  }
}
