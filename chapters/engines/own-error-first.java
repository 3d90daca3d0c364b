// Job#handleAndClose
// Whatever was reported is the error, before any of closing.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  status = handler.handle(this);
  ended = true;
  if (!errorMessage.lastLine().isEmpty()) {
    throw new EngineException(errorMessage.lastLine());
  }
  if (closeIO) {
    closeStreams();
  }
}
