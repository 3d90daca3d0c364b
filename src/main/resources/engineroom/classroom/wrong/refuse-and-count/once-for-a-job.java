// Job#run
// Against: Any other run is counted
// It counts a job once, though it may run itself.
public void run() throws EngineException {
  if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
    throw new EngineException("engine is shutdown");
  }
  if (name.equals("serveapi")) {
    runUncounted();
    return;
  }
  boolean outer = !counted;
  if (outer) {
    eng.tasks.begin();
    counted = true;
  }
  try {
    runUncounted();
  } finally {
    if (outer) {
      eng.tasks.end();
      counted = false;
    }
  }
}

private volatile boolean counted;

private void nothing() {}
