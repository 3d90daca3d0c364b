// Job#cancel
// Against: What must the one who waits later find?
// It forgets the signal once it has fired. Whoever asks later waits for ever.
public void cancel() {
  waitCancelled().fire();
  cancelled = null;
}
