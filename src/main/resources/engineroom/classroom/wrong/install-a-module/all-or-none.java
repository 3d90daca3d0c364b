// Events#install
// Against: What has been registered until then stays
// It looks at all names before it registers the first, so that a module is there as a whole or not
// at all. That is how one would like it; the original begins, and stops where it is refused.
public void install(Engine eng) throws EngineException {
  List<String> taken = InnerJob.output(eng.job("commands")).toString().lines().toList();
  for (String name : List.of("events", "log", "subscribers_count")) {
    if (taken.contains(name)) {
      throw new EngineException("Can't overwrite handler for command " + name);
    }
  }
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  eng.register("subscribers_count", JobBody.handler(this::count));
}
