// Job#handleAndClose
// Against: Which of the two branches gives the job an end
// It sets the end behind both branches. A job without a handler then completes, and its second run
// says that it has: the obvious improvement, and not the original.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    status = handler.handle(this);
  }
  ended = true;
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
