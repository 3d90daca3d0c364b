// InnerJob#log
// Against: with the action, the id and the image as its arguments
// It names the container first and what happens to it afterwards. Three texts have no types that
// would tell.
public static void log(Engine eng, String action, String id, String from) {
  try {
    eng.job("log", id, action, from).run();
  } catch (EngineException e) {
    // the original lets it go as well
  }
}
