// Job#handleAndClose
// A run looks for its handler by name, at the moment of the run.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  Handler found = eng.lookup(name);
  if (found == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    status = found.handle(this);
    ended = true;
  }
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
