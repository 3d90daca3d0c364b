// Events#install
// Against: with the methods of the class that do these jobs
// It listens on a goroutine of its own, so that nobody has to wait. The job is over before the
// first event.
public void install(Engine eng) throws EngineException {
  eng.register(
      "events",
      job -> {
        goroutines.go(
            () -> {
              try {
                listen(job);
              } catch (EngineException | IOException e) {
                job.error(e);
              }
            });
        return engineroom.engine.Status.OK;
      });
  eng.register("log", JobBody.handler(this::note));
  eng.register("subscribers_count", JobBody.handler(this::count));
}
