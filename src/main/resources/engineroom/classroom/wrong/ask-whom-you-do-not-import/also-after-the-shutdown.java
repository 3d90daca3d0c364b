// InnerJob#log
// Against: makes the job `log` with the action
// It has the event noted on an engine that is shut down as well. The job is refused there.
public static void log(Engine eng, String action, String id, String from) {
  try {
    Job job = eng.job("log", action, id, from);
    job.setenvBool("overrideShutdown", true);
    job.run();
  } catch (EngineException e) {
    // nobody's concern
  }
}
