// Job#handleAndClose
// Against: Then the streams are closed
// It takes the text before it closes the streams. A stream may report something while it is
// closed.
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
  String text = errorMessage.lastLine();
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(text);
  }
}
