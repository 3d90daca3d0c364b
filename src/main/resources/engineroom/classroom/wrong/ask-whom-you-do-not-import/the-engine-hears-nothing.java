// InnerJob#log
// Against: makes the job `log` with the action
// It makes the job while the engine logs nothing.
public static void log(Engine eng, String action, String id, String from) {
  boolean logging = eng.logging;
  eng.logging = false;
  Job job = eng.job("log", action, id, from);
  eng.logging = logging;
  try {
    job.run();
  } catch (EngineException e) {
    // the original lets it go as well
  }
}
