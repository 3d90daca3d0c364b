// Table#reverseSort
// Against: it needs to know how many rows there are
// It leaves the last row where it is.
public void reverseSort() {
  Sort.sort(Math.max(0, len() - 1), (a, b) -> less(b, a), this::swap);
}
