// Output#set
// It replaces the destinations and closes none of them.
public void set(OutputStream dst) {
  synchronized (this) {
    dests = new OutputStream[] {dst};
  }
}
