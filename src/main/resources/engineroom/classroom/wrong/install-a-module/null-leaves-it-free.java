// Events#install
// Against: A name that is taken is the engine’s to refuse
// It lets a name go that was registered with null, since nobody answers to it. The name is taken.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  try {
    eng.register("log", JobBody.handler(this::note));
  } catch (EngineException e) {
    if (eng.lookup("log") != null) {
      throw e;
    }
  }
  eng.register("subscribers_count", JobBody.handler(this::count));
}
