// Job#runUncounted
// Against: `NAME: job has already completed`
// It names the call in place of the job.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(callString() + ": job has already completed");
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
