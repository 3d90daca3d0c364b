// Job#cancel
// Against: `cancel`, which fires it
// It ends the job, so that it cannot run any more. Cancelling prevents nothing: a job that was
// cancelled before its run runs all the same.
public void cancel() {
  ended = true;
  waitCancelled().fire();
}
