// Job#handleAndClose
// Against: There is no `finally` in lines 84 to 109
// It closes the streams in a finally. A handler that panics leaves them open.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  try {
    if (handler == null) {
      errorf("%s: command not found", name);
      status = Status.NOT_FOUND;
    } else {
      status = handler.handle(this);
      ended = true;
    }
  } finally {
    if (closeIO) {
      closeStreams();
    }
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
