// Job#handleAndClose
// Against: unless somebody has said that they should not be
// It asks before the handler runs whether the streams are to be closed. The handler may say so
// itself.
private void handleAndClose() throws EngineException {
  boolean closes = closeIO;
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    status = handler.handle(this);
    ended = true;
  }
  if (closes) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
