// Job#closeStreams
// Against: Stdout is closed first
// It closes stdout once more at the end, in case something was added.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
    stdin.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
