// Job#handleAndClose
// Against: Then the streams are closed
// It closes the streams only if there was a handler. A job that is not found closes them too.
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
  if (closeIO && ended) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
