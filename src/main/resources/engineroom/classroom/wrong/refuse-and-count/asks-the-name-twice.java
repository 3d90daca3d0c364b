// Job#run
// Against: unless the job is called `serveapi`
// It asks for the name again when the job is done. A handler may have changed it.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    throw new EngineException("engine is shutdown");
  }
  if (!name.equals("serveapi")) {
    eng.tasks.begin();
  }
  try {
    runUncounted();
  } finally {
    if (!name.equals("serveapi")) {
      eng.tasks.end();
    }
  }
}
