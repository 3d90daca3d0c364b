// Table#reverseSort
// Against: The class `Sort` of the package `go` asks and swaps the very pairs that Go 1.4 would;
// It takes "not less" for "greater". Equal rows are neither, and a sort that is told otherwise goes
// astray.
public void reverseSort() {
  Sort.sort(len(), (a, b) -> !less(a, b), this::swap);
}
