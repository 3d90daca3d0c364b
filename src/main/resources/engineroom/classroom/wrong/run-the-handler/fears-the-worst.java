// Job#handleAndClose
// Against: nothing that comes after the handler happens when it throws
// It takes the run for failed until the handler is back. A job whose handler throws keeps the
// status it had.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    status = Status.ERR;
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
