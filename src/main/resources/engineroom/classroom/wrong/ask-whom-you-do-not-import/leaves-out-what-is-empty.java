// InnerJob#log
// Against: with the action, the id and the image as its arguments
// It leaves the image out where there is none. The job wants three arguments and refuses two.
public static void log(Engine eng, String action, String id, String from) {
  try {
    (from.isEmpty() ? eng.job("log", action, id) : eng.job("log", action, id, from)).run();
  } catch (EngineException e) {
    // the original lets it go as well
  }
}
