// Job#closeStreams
// The stream that was attached first is closed first.
private void closeStreams() throws EngineException {
  try {
    stderr.close();
    stdout.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
