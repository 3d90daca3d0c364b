// Table#swap
// Against: changes the places of two rows
// It copies the rows. Whoever holds a row holds another one then.
public void swap(int a, int b) {
  Env first = new Env();
  first.init(data.get(a));
  data.set(a, data.get(b));
  data.set(b, first);
}
