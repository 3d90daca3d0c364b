// Job#run
// Against: set `overrideShutdown`
// It looks for another key.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideshutdown")) {
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
