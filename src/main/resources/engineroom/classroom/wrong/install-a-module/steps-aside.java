// Events#install
// Against: A name that is taken is the engine’s to refuse
// It looks for itself which names are taken, and leaves those to whoever came first.
public void install(Engine eng) throws EngineException {
  String taken = InnerJob.output(eng.job("commands")).toString();
  if (!taken.contains("events")) {
    eng.register("events", JobBody.handler(this::listen));
  }
  if (!taken.contains("log")) {
    eng.register("log", JobBody.handler(this::note));
  }
  if (!taken.contains("subscribers_count")) {
    eng.register("subscribers_count", JobBody.handler(this::count));
  }
}
