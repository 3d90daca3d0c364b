// Job#handleAndClose
// Against: If the status is not zero, the run fails
// It fails as soon as something was reported. A report is not a failure: the status decides.
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
  if (status.code() != 0 || !errorMessage.lastLine().isEmpty()) {
    throw new EngineException(errorMessage.lastLine());
  }
}
