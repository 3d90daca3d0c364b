// Job#runUncounted
// Against: `-job`, the call and the outcome
// The call in the second line is that of the first.
private void runUncounted() throws EngineException {
  if (ended) {
    throw new EngineException(name + ": job has already completed");
  }
  if (!eng.logging) {
    handleAndClose();
    return;
  }
  String call = callString();
  eng.host.log().log(System.Logger.Level.INFO, "+job " + call);
  try {
    handleAndClose();
  } finally {
    eng.host.log().log(System.Logger.Level.INFO, "-job " + call + statusString());
  }
}
