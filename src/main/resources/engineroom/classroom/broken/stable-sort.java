// Table#sort
// Breaks: from-eight-rows-on-equal-ones-may-change-places
// Level: 3
// It sorts as Java does, which leaves equal rows in their order, always. Go's sort leaves them in
// order up to seven rows, and nobody who tests with three notices that it promises nothing.
// Hint: Chapter 9 has layers that change places; count them.
public void sort() {
  List<Env> before = new ArrayList<>(data);
  List<Integer> order = new ArrayList<>();
  for (int i = 0; i < before.size(); i++) {
    order.add(i);
  }
  order.sort((a, b) -> less(a, b) ? -1 : less(b, a) ? 1 : 0);
  for (int i = 0; i < order.size(); i++) {
    data.set(i, before.get(order.get(i)));
  }
}
