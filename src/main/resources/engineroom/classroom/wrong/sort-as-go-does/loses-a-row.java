// Table#swap
// Against: changes the places of two rows
// It overwrites the first row before it has moved it, so one row is there twice and the other is
// lost.
public void swap(int a, int b) {
  data.set(a, data.get(b));
  data.set(b, data.get(a));
}
