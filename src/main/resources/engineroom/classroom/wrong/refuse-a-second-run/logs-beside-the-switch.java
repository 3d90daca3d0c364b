// Job#runUncounted
// Against: With `logging` off the log is not asked anything.
// It writes the second line whatever the switch says.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  if (eng.logging) eng.host.log().log(System.Logger.Level.INFO, () -> "+job " + callString());
  try {
    handleAndClose();
  } finally {
    eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
  }
}
