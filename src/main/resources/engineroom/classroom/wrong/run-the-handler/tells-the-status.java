// Job#handleAndClose
// Against: fails with the last line of what was reported
// It puts the status into the error, as the comment above the original's Run promises. Nothing of
// the status is in the error.
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
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(status.code() + ": " + errorMessage.lastLine());
  }
}
