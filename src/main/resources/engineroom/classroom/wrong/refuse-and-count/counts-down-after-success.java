// Job#run
// Against: which must be counted down whatever becomes of them
// It does not count down a job that failed.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    throw new EngineException("engine is shutdown");
  }
  if (name.equals("serveapi")) {
    runUncounted();
    return;
  }
  eng.tasks.begin();
  runUncounted();
  eng.tasks.end();
}
