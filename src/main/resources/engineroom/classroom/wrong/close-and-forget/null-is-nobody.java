// Output#set
// Against: puts one destination in the place of all
// A null is no destination, and leaves none.
public void set(OutputStream dst) {
  try {
    close();
  } catch (IOException unheard) {
    // nobody hears of it
  }
  synchronized (this) {
    dests = dst == null ? NONE : new OutputStream[] {dst};
  }
}
