// Engine#register
// Against: What does line 65 of `engine.go` ask about: the name, the handler, or both?
// It forgives a second registration of the very same handler. That looks harmless, but the
// question is about the name and about nothing else.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name) && handlers.get(name) != handler) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
