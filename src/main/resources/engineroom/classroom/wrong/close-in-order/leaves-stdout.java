// Job#closeStreams
// Against: Stdout is closed first
// It leaves stdout open.
private void closeStreams() throws EngineException {
  try {
    stderr.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
