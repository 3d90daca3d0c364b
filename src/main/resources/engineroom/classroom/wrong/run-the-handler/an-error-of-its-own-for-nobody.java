// Job#handleAndClose
// Against: fails with the last line of what was reported
// It makes the error of a missing command itself, whatever else was on its way to stderr.
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
  if (status.code() != 0) {
    throw new EngineException(
        handler == null ? name + ": command not found" : errorMessage.lastLine().strip());
  }
}
