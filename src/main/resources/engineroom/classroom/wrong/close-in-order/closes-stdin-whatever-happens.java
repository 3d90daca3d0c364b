// Job#closeStreams
// Against: The first that cannot be closed ends the method
// It closes stdin in a finally. Where stdout or stderr cannot be closed, stdin stays open.
private void closeStreams() throws EngineException {
  try {
    try {
      stdout.close();
      stderr.close();
    } finally {
      stdin.close();
    }
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
