// Job#run
// Against: which must be counted down whatever becomes of them
// It counts down only where nothing was thrown. A job whose handler panicked is then waited for at
// every shutdown.
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
