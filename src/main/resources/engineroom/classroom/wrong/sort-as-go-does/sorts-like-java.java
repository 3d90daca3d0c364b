// Table#sort
// Against: What would `List.sort` do to eight rows of which two are equal?
// It sorts as Java does, which leaves equal rows in their order. Go's sort does not promise that,
// and from eight rows on it does not keep it.
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
