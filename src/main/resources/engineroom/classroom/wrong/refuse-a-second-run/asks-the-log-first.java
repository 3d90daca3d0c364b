// Job#runUncounted
// Against: With `logging` off the log is not asked anything.
// It asks the log whether it would take a line before it looks at the switch.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  if (!eng.host.log().isLoggable(System.Logger.Level.INFO) || !eng.logging) {
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
