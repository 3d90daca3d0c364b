// Events#install
// Breaks: a-refused-name-ends-the-installation
// Level: 2
// It remembers the engines that it is in, and does nothing when it is to enter one of them again.
// Whoever installs a module twice has two parts of a program that believe to be the first, and the
// refusal is how they learn of each other.
// Hint: One module, one engine, two times.
public void install(Engine eng) throws EngineException {
  if (eng.hackGetGlobalVar("events") == this) {
    return;
  }
  eng.register("events", JobBody.handler(this::listen));
  eng.register("log", JobBody.handler(this::note));
  eng.register("subscribers_count", JobBody.handler(this::count));
  eng.hackSetGlobalVar("events", this);
}
