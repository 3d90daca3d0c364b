// Job#run
// Against: unless the job is called `serveapi`
// It is blind to case, and does not count a job called ServeAPI.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    throw new EngineException("engine is shutdown");
  }
  if (name.equalsIgnoreCase("serveapi")) {
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
