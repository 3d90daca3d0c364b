// Output#add
// Against: goes through all destinations
// It passes over a null. A null is accepted, and the first write fails with it.
public synchronized void add(OutputStream dst) {
  if (dst != null) {
    dests = Arrays.copyOf(dests, dests.length + 1);
    dests[dests.length - 1] = dst;
  }
}
