// Table#swap
// Against: `swap`, which changes the places of two rows
// It exchanges what is in the rows, and leaves the rows where they are.
public void swap(int a, int b) {
  Env kept = new Env();
  kept.init(data.get(a));
  if (a != b) {
    data.get(a).init(data.get(b));
    data.get(b).init(kept);
  }
}
