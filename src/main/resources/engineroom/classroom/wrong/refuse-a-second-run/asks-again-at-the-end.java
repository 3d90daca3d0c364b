// Job#runUncounted
// Against: While the engine’s `logging` is on
// It asks the switch again at the end. Both lines are decided when the run begins.
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
    if (eng.logging)
      eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
  }
}
