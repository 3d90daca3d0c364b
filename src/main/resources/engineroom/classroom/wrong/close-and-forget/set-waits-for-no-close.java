// Output#set
// Against: `set` closes the output, whatever comes of it
// It does not set a destination where closing failed.
public void set(OutputStream dst) {
  try {
    close();
    synchronized (this) {
      dests = new OutputStream[] {dst};
    }
  } catch (IOException unheard) {
    // The original drops it too.
  }
}
