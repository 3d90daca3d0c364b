// Events#install
// Against: what the method throws fails its job
// It gives the status of a failure and no words to it.
public void install(Engine eng) throws EngineException {
  eng.register(
      "events",
      job -> {
        try {
          listen(job);
          return engineroom.engine.Status.OK;
        } catch (EngineException | IOException e) {
          return engineroom.engine.Status.ERR;
        }
      });
  eng.register("log", JobBody.handler(this::note));
  eng.register("subscribers_count", JobBody.handler(this::count));
}
