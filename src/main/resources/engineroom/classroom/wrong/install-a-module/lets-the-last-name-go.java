// Events#install
// Against: the error goes on as it is to whoever installs
// It takes the last of the three names for one that a module can do without.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  try {
    eng.register("subscribers_count", JobBody.handler(this::count));
  } catch (EngineException e) {
    return;
  }
}
