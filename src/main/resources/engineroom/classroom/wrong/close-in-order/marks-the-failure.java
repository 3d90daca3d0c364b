// Job#closeStreams
// Against: ends the method with an `EngineException`
// It also sets the status, so that caller and log agree. An error of closing changes neither the
// status nor the log line.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
    stdin.close();
  } catch (IOException e) {
    status = Status.ERR;
    throw new EngineException(e);
  }
}
