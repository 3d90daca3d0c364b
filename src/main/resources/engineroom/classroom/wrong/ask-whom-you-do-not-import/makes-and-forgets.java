// InnerJob#log
// Against: and runs it
// It makes the job. A job does nothing until somebody runs it.
public static void log(Engine eng, String action, String id, String from) {
  eng.job("log", action, id, from);
}
