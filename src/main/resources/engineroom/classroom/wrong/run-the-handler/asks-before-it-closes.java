// Job#handleAndClose
// Against: Then the streams are closed
// It looks at the status before it closes, so a job that fails leaves its streams open, and an
// error of closing does not hide the job's own.
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
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
  if (closeIO) {
    closeStreams();
  }
}
