// Job#closeStreams
// Against: then stdin
// It leaves stdin open.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
  } catch (IOException e) {
    throw new EngineException(e);
  }
}
