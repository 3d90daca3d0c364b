// Job#closeStreams
// Against: has the stream’s error for its cause
// It passes on the words of the error and not the error.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(String.valueOf(e.getMessage()));
  }
}
