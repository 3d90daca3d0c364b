// Job#runUncounted
// Against: A job with an end refuses
// It refuses a job that has failed and lets one run again that has not.
private void runUncounted() throws EngineException {
  if (ended && status.code() != 0) {
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
