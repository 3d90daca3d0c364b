// Job#handleAndClose
// The job's own error is told, and under it the one of closing stderr.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  status = handler.handle(this);
  ended = true;
  try {
    stderr.close();
  } catch (IOException e) {
    throw new EngineException(errorMessage.lastLine() + "\n" + e.getMessage());
  }
}
