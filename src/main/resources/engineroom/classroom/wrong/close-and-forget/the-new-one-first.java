// Output#set
// Against: `set` closes the output, whatever comes of it
// It puts the new one in place first, and closes the others then.
public void set(OutputStream dst) {
  Output old = new Output(goroutines);
  synchronized (this) {
    old.dests = dests;
    dests = new OutputStream[] {dst};
  }
  try {
    old.close();
  } catch (IOException unheard) {
    // nobody hears of it
  }
}
