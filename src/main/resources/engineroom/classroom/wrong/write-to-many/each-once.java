// Output#add
// Against: it is replaced by a longer one when there is one more
// It passes over a destination that is there already. Added twice, it gets everything twice.
public synchronized void add(OutputStream dst) {
  if (Arrays.asList(dests).contains(dst)) {
    return;
  }
  dests = Arrays.copyOf(dests, dests.length + 1);
  dests[dests.length - 1] = dst;
}
