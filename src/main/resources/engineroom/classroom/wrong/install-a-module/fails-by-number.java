// Events#install
// Against: what the method throws fails its job
// What counting throws fails the job without a word.
@Override
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  eng.register(
      "subscribers_count",
      job -> {
        try {
          count(job);
          return engineroom.engine.Status.OK;
        } catch (IOException e) {
          return engineroom.engine.Status.ERR;
        }
      });
}
