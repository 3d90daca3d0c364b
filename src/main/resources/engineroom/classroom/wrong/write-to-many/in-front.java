// Output#add
// Against: in the order in which they were added
// It adds in front of the others.
public synchronized void add(OutputStream dst) {
  OutputStream[] longer = new OutputStream[dests.length + 1];
  System.arraycopy(dests, 0, longer, 1, dests.length);
  longer[0] = dst;
  dests = longer;
}
