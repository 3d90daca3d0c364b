// Table#less
// The last one comes first; all are texts.
public boolean less(int a, int b) {
  return Text.compare(data.get(b).get(sortKey), data.get(a).get(sortKey)) < 0;
}
