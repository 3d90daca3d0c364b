// Output#set
// Against: puts one destination in the place of all
// It takes a null for no destination at all.
public void set(OutputStream dst) {
  try {
    close();
  } catch (IOException unheard) {
    // The original drops it too.
  }
  synchronized (this) {
    dests = dst == null ? NONE : new OutputStream[] {dst};
  }
}
