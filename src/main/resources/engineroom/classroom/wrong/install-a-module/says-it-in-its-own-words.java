// Events#install
// Against: the error goes on as it is
// It tells which module was refused. The engine has said which name, and its words are those that
// the daemon ends with.
public void install(Engine eng) throws EngineException {
  try {
    eng.register("events", JobBody.handler(this::listen));
    eng.register("log", JobBody.handler(this::note));
    eng.register("subscribers_count", JobBody.handler(this::count));
  } catch (EngineException e) {
    throw new EngineException("events: " + e.getMessage());
  }
}
