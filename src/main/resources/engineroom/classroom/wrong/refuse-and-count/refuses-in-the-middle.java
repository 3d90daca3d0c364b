// Job#run
// Against: the outermost of the four methods of a run
// It asks for the shutdown after the first question of the run, so a job that has completed says
// that instead. The engine is asked first.
public void run() throws EngineException {
  if (!name.equals("serveapi")) {
    eng.tasks.begin();
  }
  try {
    if (ended) {
      throw new EngineException(name + ": job has already completed");
    }
    if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
      throw new EngineException("engine is shutdown");
    }
    runUncounted();
  } finally {
    if (!name.equals("serveapi")) {
      eng.tasks.end();
    }
  }
}
