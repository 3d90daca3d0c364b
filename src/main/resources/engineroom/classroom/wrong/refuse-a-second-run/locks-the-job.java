// Job#runUncounted
// Against: When is `ended` set, and by whom?
// It takes a lock, so that only one run is under way. Two runs at once both reach the handler.
private void runUncounted() throws EngineException {
  synchronized (this) {
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
      eng.host.log().log(System.Logger.Level.INFO, () -> "-job " + callString() + statusString());
    }
  }
}
