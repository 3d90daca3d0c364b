// Events#install
// Against: It registers `events`, `log` and `subscribers_count`, in this order
// It registers a fourth name, which is shorter to type.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  eng.register("subscribers_count", JobBody.handler(this::count));
  eng.register("subscribers", JobBody.handler(this::count));
}
