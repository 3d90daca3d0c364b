// InnerJob#log
// Against: as its arguments
// It sets variables of the job. Both ways lead into a job; `log` looks at its arguments alone.
public static void log(Engine eng, String action, String id, String from) {
  Job job = eng.job("log");
  job.setenv("action", action);
  job.setenv("id", id);
  job.setenv("from", from);
  try {
    job.run();
  } catch (EngineException e) {
    // the original lets it go as well
  }
}
