// Job#run
// Against: If the engine is shut down
// It lets serveapi run after a shutdown as well.
public void run() throws EngineException {
  if (!name.equals("serveapi") && eng.isShutdown() && !getenvBool("overrideShutdown")) {
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
