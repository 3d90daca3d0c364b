// Job#closeStreams
// Against: then stderr, then stdin
// It closes stdin before stderr.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stdin.close();
    stderr.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
