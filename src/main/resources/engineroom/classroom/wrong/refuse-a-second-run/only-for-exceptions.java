// Job#runUncounted
// Against: however it is left
// An error of Java leaves no second line.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  if (!eng.logging) {
    handleAndClose();
    return;
  }
  eng.host.log().log(System.Logger.Level.INFO, "+job " + callString());
  try {
    handleAndClose();
  } catch (RuntimeException | EngineException e) {
    eng.host.log().log(System.Logger.Level.INFO, "-job " + callString() + statusString());
    throw e;
  }
  eng.host.log().log(System.Logger.Level.INFO, "-job " + callString() + statusString());
}
