// Job#handleAndClose
// Against: Then the streams are closed
// It drops the error of closing.
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
    try {
      closeStreams();
    } catch (EngineException e) {
      // the run is over
    }
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
