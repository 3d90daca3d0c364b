// Job#runUncounted
// Against: Both are of the level `INFO`.
// It warns of a job that failed. Both lines are of one level.
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
    eng.host
        .log()
        .log(
            status.code() == 0 ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
            () -> "-job " + callString() + statusString());
  }
}
