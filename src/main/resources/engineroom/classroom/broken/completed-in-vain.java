// Job#handleAndClose
// Breaks: an-unknown-job-never-completes
// Level: 2
// It sets the end behind both branches, so a job without a handler completes. One line moved, and
// it looks like an improvement.
// Hint: Once is not enough.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    status = handler.handle(this);
  }
  ended = true;
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
