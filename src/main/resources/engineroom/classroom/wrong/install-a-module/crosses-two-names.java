// Events#install
// Against: with the methods of the class that do these jobs
// It listens where it should note, and notes where it should listen. Both are handlers, and no
// compiler knows which name wants which.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::note));
  eng.register("log", JobBody.handler(this::listen));
  eng.register("subscribers_count", JobBody.handler(this::count));
}
