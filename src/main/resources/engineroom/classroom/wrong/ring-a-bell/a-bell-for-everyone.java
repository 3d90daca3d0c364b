// Job#waitCancelled
// Against: There must be one signal for the job, whoever asks first.
// It makes a signal for everyone who asks, so the one that is fired is never the one that somebody
// waits for.
public synchronized Signal waitCancelled() {
  return new Signal();
}
