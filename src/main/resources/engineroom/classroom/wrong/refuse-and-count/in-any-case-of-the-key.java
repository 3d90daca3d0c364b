// Job#run
// Against: and the job’s environment does not set `overrideShutdown`
// It looks for the key in any case.
public void run() throws EngineException {
  if (eng.isShutdown()
      && environ().keySet().stream()
          .noneMatch(key -> key.equalsIgnoreCase("overrideShutdown") && getenvBool(key))) {
    throw new EngineException("engine is shutdown");
  }
  if (name.equals("serveapi")) {
    runUncounted();
    return;
  }
  eng.tasks.begin();
  try {
    runUncounted();
  } finally {
    eng.tasks.end();
  }
}
