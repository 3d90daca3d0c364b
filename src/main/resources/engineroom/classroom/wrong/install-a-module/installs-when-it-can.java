// Events#install
// Against: nothing is registered any more
// It goes on to the next name where the second one is taken, and tells of it at the end.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  try {
    eng.register("log", JobBody.handler(this::note));
  } finally {
    eng.register("subscribers_count", JobBody.handler(this::count));
  }
}
