// Job#closeStreams
// Against: then stderr
// It leaves stderr open.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stdin.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
