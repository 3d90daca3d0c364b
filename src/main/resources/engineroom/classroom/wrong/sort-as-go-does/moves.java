// Table#swap
// Against: changes the places of two rows
// It moves a row to the place of another and all between them by one.
public void swap(int a, int b) {
  data.add(b, data.remove(a));
}
