// Output#add
// Against: All three hold the lock of the output while they work.
// It adds without the lock.
public void add(OutputStream dst) {
  dests = Arrays.copyOf(dests, dests.length + 1);
  dests[dests.length - 1] = dst;
}
