// Job#runUncounted
// Against: one when the run is left, however it is left
// It writes the second line only if nothing was thrown. The line is written however the run is
// left.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  if (!eng.logging) {
    handleAndClose();
    return;
  }
  eng.host.log().log(System.Logger.Level.INFO, () -> "+job " + callString());
  handleAndClose();
  eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
}
