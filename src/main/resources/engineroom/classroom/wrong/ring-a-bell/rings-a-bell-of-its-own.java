// Job#cancel
// Against: `cancel`, which fires it
// It fires a signal of its own making, which replaces the one that somebody waits for.
public void cancel() {
  cancelled = new Signal();
  cancelled.fire();
}
