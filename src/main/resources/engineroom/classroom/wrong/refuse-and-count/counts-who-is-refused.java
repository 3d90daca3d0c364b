// Job#run
// Against: a run that is refused was never counted
// It counts a run before it refuses it, and never counts it down. A shutdown that waits for jobs
// then waits five seconds for nobody.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    eng.tasks.begin();
  }
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
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
