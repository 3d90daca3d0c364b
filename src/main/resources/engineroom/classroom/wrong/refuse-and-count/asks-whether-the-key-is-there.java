// Job#run
// Against: does not set `overrideShutdown` to something that is true
// It asks whether the key is there. The key has to be true, and five words are false.
public void run() throws EngineException {
  if (eng.isShutdown() && !envExists("overrideShutdown")) {
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
