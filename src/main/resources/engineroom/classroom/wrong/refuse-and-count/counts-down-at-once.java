// Job#run
// Against: while it is under way
// It counts down before the job runs.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    throw new EngineException("engine is shutdown");
  }
  if (name.equals("serveapi")) {
    runUncounted();
    return;
  }
  eng.tasks.begin();
  eng.tasks.end();
  runUncounted();
}
