// Table#swap
// Against: Write `swap`, which changes the places of two rows
// It swaps nothing where one of the two is null.
public void swap(int a, int b) {
  if (data.get(a) != null && data.get(b) != null) {
    Collections.swap(data, a, b);
  }
}
