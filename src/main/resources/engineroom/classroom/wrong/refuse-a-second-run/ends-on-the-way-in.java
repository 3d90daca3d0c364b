// Job#runUncounted
// Against: You need not set it here.
// It gives the job its end before the handler has run. That keeps two runs apart, which the
// original does not, and completes a job that has no handler or whose handler panics.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  ended = true;
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
