// Job#handleAndClose
// Against: If the status is not zero, the run fails
// It takes Status.ERR and 127 for the only failures. Every status but zero is one, negative ones
// too.
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
  if (status.equals(Status.ERR) || status.equals(Status.NOT_FOUND)) {
    throw new EngineException(errorMessage.lastLine());
  }
}
