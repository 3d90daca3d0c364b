// Output#set
// Against: assigns a new array of one inside the lock
// It assigns without the lock.
public void set(OutputStream dst) {
  try {
    close();
  } catch (IOException unheard) {
    // The original drops it too.
  }
  dests = new OutputStream[] {dst};
}
