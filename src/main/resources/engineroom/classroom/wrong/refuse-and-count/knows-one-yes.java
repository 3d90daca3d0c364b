// Job#run
// Against: what does it say to `off`?
// It takes 1 and true for the only words that override. Any word will do but five, even off.
public void run() throws EngineException {
  String override = getenv("overrideShutdown");
  if (eng.isShutdown() && !override.equals("1") && !override.equals("true")) {
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
