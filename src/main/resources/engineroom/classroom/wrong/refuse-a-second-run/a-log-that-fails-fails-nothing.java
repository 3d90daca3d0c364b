// Job#runUncounted
// Against: one when the run is left, however it is left
// It writes the last line only where the handler came back, with an end.
private void runUncounted() throws EngineException {
  if (ended) {
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
    if (ended) {
      eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
    }
  }
}
