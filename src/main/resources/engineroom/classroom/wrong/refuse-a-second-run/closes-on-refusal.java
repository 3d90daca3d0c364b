// Job#runUncounted
// Against: A job with an end refuses
// It closes the streams when it refuses. A refusal closes nothing: whatever the caller has attached
// stays open, and its readers wait.
private void runUncounted() throws EngineException {
  if (ended) {
    closeStreams();
    throw new EngineException(name + ": job has already completed");
  }
  if (!eng.logging) {
    handleAndClose();
    return;
  }
  eng.host.log().log(System.Logger.Level.INFO, () -> "+job " + callString());
  try {
    handleAndClose();
  } finally {
    eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
  }
}
