// Output#add
// Against: in the order in which they were added
// It has room for a hundred.
public synchronized void add(OutputStream dst) {
  if (dests.length >= 100) {
    return;
  }
  dests = Arrays.copyOf(dests, dests.length + 1);
  dests[dests.length - 1] = dst;
}
