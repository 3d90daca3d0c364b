// Job#closeStreams
// Against: Stdout is closed first, then stderr, then stdin.
// It closes the input first, as a process would lose its input before its output. The order is
// stdout, stderr, stdin.
private void closeStreams() throws EngineException {
  try {
    stdin.close();
    stdout.close();
    stderr.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
