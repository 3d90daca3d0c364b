// Job#closeStreams
// Against: Stdout is closed first, then stderr, then stdin.
// It closes stderr before stdout. What a slow reader of stdout makes of the end is then reported to
// nobody.
private void closeStreams() throws EngineException {
  try {
    stderr.close();
    stdout.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
