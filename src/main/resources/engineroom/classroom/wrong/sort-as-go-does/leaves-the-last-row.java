// Table#sort
// Against: it needs to know how many rows there are
// It leaves the last row where it is.
public void sort() {
  Sort.sort(Math.max(0, len() - 1), this::less, this::swap);
}
