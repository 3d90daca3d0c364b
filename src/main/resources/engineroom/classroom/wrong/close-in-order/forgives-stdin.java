// Job#closeStreams
// Against: The first that cannot be closed ends the method with an `EngineException`
// It forgives stdin. An error of any of the three ends the run.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
  try {
    stdin.close();
  } catch (IOException e) {
    // nobody reads it any more
  }
}
