// Job#handleAndClose
// Against: If the status is not zero, the run fails
// It takes negative numbers for a success.
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
  if (status.code() > 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
