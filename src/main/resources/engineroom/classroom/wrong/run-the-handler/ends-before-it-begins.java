// Job#handleAndClose
// Against: Which of the two branches gives the job an end, and what does a job look like whose
// handler throws?
// It gives the job its end before it calls the handler, which sees it in its own text; and a job
// whose handler throws has one too.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    ended = true;
    status = handler.handle(this);
  }
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
