// Events#install
// Against: with the methods of the class that do these jobs
// It counts when the module is installed, and says ever after what it counted then.
public void install(Engine eng) throws EngineException {
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  Env answer = new Env();
  answer.setInt("count", subscribers());
  eng.register("subscribers_count", JobBody.handler(job -> answer.writeTo(job.stdout)));
}
