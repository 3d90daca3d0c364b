// InnerJob#log
// Against: that this fails is nobody’s concern
// It does not let an error pass. Then a container cannot be made where nobody keeps events.
public static void log(Engine eng, String action, String id, String from) {
  try {
    eng.job("log", action, id, from).run();
  } catch (EngineException e) {
    throw new IllegalStateException(e.getMessage(), e);
  }
}
