// Events#install
// Against: It registers `events`, `log` and `subscribers_count`
// It registers nothing with an engine that is shut down.
@Override
public void install(Engine eng) throws EngineException {
  if (eng.isShutdown()) {
    return;
  }
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  eng.register("subscribers_count", JobBody.handler(this::count));
}
