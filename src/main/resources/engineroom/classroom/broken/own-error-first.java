// Job#handleAndClose
// Breaks: a-close-error-replaces-the-outcome
// Level: 3
// It lets the job's own error go before an error of closing, which tells the caller more. In the
// original the close comes first, and its error hides the job's.
// Hint: Two things must go wrong in one run.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    status = handler.handle(this);
    ended = true;
  }
  try {
    if (closeIO) {
      closeStreams();
    }
  } catch (EngineException e) {
    if (status.code() == 0) {
      throw e;
    }
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
