// Job#handleAndClose
// Breaks: a-panic-leaves-the-job-unfinished
// Level: 3
// It gives the job its end in a finally, so one whose handler threw has completed and cannot be run
// again. In the original nothing behind the handler happens when that panics.
// Hint: What a handler can do worse than to fail.
private void handleAndClose() throws EngineException {
  ErrorMessage errorMessage = new ErrorMessage();
  stderr.add(errorMessage);
  if (handler == null) {
    errorf("%s: command not found", name);
    status = Status.NOT_FOUND;
  } else {
    try {
      status = handler.handle(this);
    } finally {
      ended = true;
    }
  }
  if (closeIO) {
    closeStreams();
  }
  if (status.code() != 0) {
    throw new EngineException(errorMessage.lastLine());
  }
}
