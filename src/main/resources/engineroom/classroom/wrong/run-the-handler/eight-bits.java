// Job#handleAndClose
// Against: If the status is not zero
// Of the status only eight bits count, as in a shell.
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
  if ((status.code() & 0xff) != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
