// Job#runUncounted
// Against: `+job` and the call
// It writes no line at the beginning.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  if (!eng.logging) {
    handleAndClose();
    return;
  }
  try {
    handleAndClose();
  } finally {
    eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
  }
}
