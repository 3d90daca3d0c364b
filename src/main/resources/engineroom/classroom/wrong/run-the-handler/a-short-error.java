// Job#handleAndClose
// Against: the run fails with the last line of what was reported
// It cuts an error that is too long.
private static String cut(String text) {
  return text.substring(0, Math.min(text.length(), 150_000));
}

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
    throw new EngineException(cut(errorMessage.lastLine()));
  }
}
