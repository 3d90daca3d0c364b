// Engine#register
// Against: Nothing else is refused.
// It refuses when a thousand names are there.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name) || handlers.size() >= 1000) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
