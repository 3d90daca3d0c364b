// InnerJob#log
// Against: with the action, the id and the image as its arguments
// It gives the twelve digits that docker shows. The event then bears another id than the container.
public static void log(Engine eng, String action, String id, String from) {
  try {
    eng.job("log", action, id.length() > 12 ? id.substring(0, 12) : id, from).run();
  } catch (EngineException e) {
    // nobody's concern
  }
}
