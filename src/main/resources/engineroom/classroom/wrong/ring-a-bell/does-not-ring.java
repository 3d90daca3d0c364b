// Job#cancel
// Against: `cancel`, which fires it
// It does nothing.
public void cancel() {}
