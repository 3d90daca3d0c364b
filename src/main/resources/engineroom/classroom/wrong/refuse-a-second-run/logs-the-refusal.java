// Job#runUncounted
// Against: Does a refused run leave a line in the log?
// It logs before it asks. A run that is refused leaves no line in the log.
private void runUncounted() throws EngineException {
  if (eng.logging) {
    eng.host.log().log(System.Logger.Level.INFO, () -> "+job " + callString());
  }
  try {
    if (ended) {
      throw new EngineException(name + ": job has already completed");
    }
    handleAndClose();
  } finally {
    if (eng.logging) {
      eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
    }
  }
}
