// Job#cancel
// Against: A job may be cancelled before anyone waits.
// It fires only if somebody has asked for the signal. A job that is cancelled before its handler
// asks is then never told.
public void cancel() {
  if (cancelled != null) {
    cancelled.fire();
  }
}
