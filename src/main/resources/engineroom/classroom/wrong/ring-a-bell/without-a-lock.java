// Job#waitCancelled
// Against: two threads may need it at the same time
// It makes the signal without the lock, so two threads may get two signals, one of which nobody
// fires.
public Signal waitCancelled() {
  if (cancelled == null) {
    cancelled = new Signal();
  }
  return cancelled;
}
