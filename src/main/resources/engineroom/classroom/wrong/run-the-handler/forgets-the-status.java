// Job#handleAndClose
// Against: its status is kept
// It calls the handler and forgets its status.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    handler.handle(this);
    ended = true;
  }
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
