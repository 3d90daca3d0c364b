// Job#run
// Against: If the engine is shut down
// It asks for the shutdown once more when the handler is done, and takes the success back.
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
    if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
      throw new EngineException("engine is shutdown");
    }
  } finally {
    eng.tasks.end();
  }
}
