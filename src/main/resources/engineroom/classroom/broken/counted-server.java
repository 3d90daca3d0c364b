// Job#run
// Breaks: serveapi-is-not-waited-for
// Level: 1
// It counts every job, the one that serves the API too. That one ends with the process, so every
// shutdown takes its five seconds.
// Hint: One name is special.
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
