// Job#handleAndClose
// Against: A new `ErrorMessage` joins stderr.
// The buffer is made once for a job. What an earlier run reported is still in it.
private final ErrorMessage errorMessage = new ErrorMessage();

private void handleAndClose() throws EngineException {
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
    throw new EngineException(errorMessage.lastLine());
  }
}
