// Job#run
// Against: counted by `eng.tasks` while it is under way
// What ends with an error of Java stays counted.
public void run() throws EngineException {
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
  } catch (EngineException | RuntimeException e) {
    eng.tasks.end();
    throw e;
  }
  eng.tasks.end();
}
