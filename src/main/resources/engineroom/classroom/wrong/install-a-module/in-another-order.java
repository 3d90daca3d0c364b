// Events#install
// Against: in this order
// It registers the names as they come. Where one is taken, it is the order that decides what is
// left.
public void install(Engine eng) throws EngineException {
  eng.register("subscribers_count", JobBody.handler(this::count));
  eng.register("log", JobBody.handler(this::note));
  eng.register("events", JobBody.handler(this::listen));
}
