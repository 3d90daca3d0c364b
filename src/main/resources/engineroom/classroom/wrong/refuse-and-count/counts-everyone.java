// Job#run
// Against: unless the job is called `serveapi`
// It counts serveapi as well, whose job ends when the process does. Every shutdown would then take
// its five seconds.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    throw new EngineException("engine is shutdown");
  }
  eng.tasks.begin();
  try {
    runUncounted();
  } finally {
    eng.tasks.end();
  }
}
