// Job#handleAndClose
// Against: `NAME: command not found`
// It leaves the name out.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("command not found");
    status = Status.NOT_FOUND;
  } else {
    status = handler.handle(this);
    ended = true;
  }
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
