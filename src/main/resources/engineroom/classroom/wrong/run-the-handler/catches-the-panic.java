// Job#handleAndClose
// Against: There is no `finally` in lines 84 to 109
// It catches what the handler throws and makes a failure of it. Nothing in Run catches a panic: it
// goes through to the caller.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    try {
      status = handler.handle(this);
    } catch (RuntimeException e) {
      status = error(e);
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
