// Job#closeStreams
// Against: ends the method with an `EngineException`
// It drops the error. A file that could not be written is then a success; here the error becomes
// the outcome of the run.
private void closeStreams() throws EngineException {
  try {
    stdout.close();
    stderr.close();
    stdin.close();
  } catch (IOException unheard) {
    // Nobody listens.
  }
}
