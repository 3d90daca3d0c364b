// Output#set
// Against: `set` closes the output
// It replaces the destinations and closes none of them.
public void set(OutputStream dst) {
  synchronized (this) {
    dests = new OutputStream[] {dst};
  }
}
