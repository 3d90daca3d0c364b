// Job#handleAndClose
// Against: nothing that comes after the handler happens when it throws
// A handler that fills the stack has failed, and that is all.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    try {
      status = handler.handle(this);
    } catch (StackOverflowError e) {
      status = errorf("%s: stack overflow", name);
    }
    ended = true;
  }
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
