// Job#waitCancelled
// Against: `waitCancelled`, which gives a handler the signal to wait for
// It gives what is in the field, which is null at first.
public synchronized Signal waitCancelled() {
  return cancelled;
}
