// Job#cancel
// Against: `cancel`, which fires it
// A job that has ended is not rung for any more.
public void cancel() {
  if (!ended) {
    waitCancelled().fire();
  }
}
