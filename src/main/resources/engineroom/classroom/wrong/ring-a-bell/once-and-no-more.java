// Job#cancel
// Against: Firing a `Signal` a second time does nothing
// It complains of a second call. Cancelling again changes nothing, and is no error.
public void cancel() {
  if (waitCancelled().hasFired()) {
    throw new IllegalStateException(name + ": job has already been cancelled");
  }
  waitCancelled().fire();
}
