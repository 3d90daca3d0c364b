// Events#install
// Against: nothing is registered any more
// It remembers the refusal, registers what can be registered, and fails at the end.
public void install(Engine eng) throws EngineException {
  EngineException first = null;
  for (String name : List.of("events", "log", "subscribers_count")) {
    try {
      switch (name) {
        case "events" -> eng.register(name, JobBody.handler(this::listen));
        case "log" -> eng.register(name, JobBody.handler(this::note));
        default -> eng.register(name, JobBody.handler(this::count));
      }
    } catch (EngineException e) {
      first = first == null ? e : first;
    }
  }
  if (first != null) {
    throw first;
  }
}
