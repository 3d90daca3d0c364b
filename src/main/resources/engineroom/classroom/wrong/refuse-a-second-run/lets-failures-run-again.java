// Job#runUncounted
// Against: A job with an end refuses
// It lets a job run again that has failed.
private void runUncounted() throws EngineException {
  if (ended && status.code() == 0) {
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
