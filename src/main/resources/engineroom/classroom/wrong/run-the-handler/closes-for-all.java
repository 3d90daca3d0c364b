// Job#handleAndClose
// Against: unless somebody has said that they should not be
// It closes the streams whatever somebody has said.
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
  closeStreams();
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
