// Events#install
// Against: It registers `events`, `log` and `subscribers_count`
// It registers the two jobs that events are about. How many listen is asked by a job as well, and
// whoever shows `docker info` asks it.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
}
