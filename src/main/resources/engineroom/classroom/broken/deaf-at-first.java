// Job#cancel
// Breaks: cancelling-does-not-prevent-a-run
// Level: 2
// It rings only if somebody listens. The handler of a job that was cancelled before its run then
// looks in vain, and a closed channel of Go would have told it.
// Hint: The order of ringing and listening.
public void cancel() {
  if (cancelled != null) {
    cancelled.fire();
  }
}
