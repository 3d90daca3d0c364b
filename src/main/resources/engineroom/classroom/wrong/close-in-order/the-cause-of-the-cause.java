// Job#closeStreams
// Against: an `EngineException` that has the stream’s error for its cause
// It looks for what is behind the stream's error.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(e.getCause() instanceof IOException behind ? behind : e);
  }
}
