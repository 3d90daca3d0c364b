// Engine#register
// Against: Nothing else is refused.
// It refuses every name after a shutdown. An engine that is shut down takes handlers as before;
// what it refuses are runs.
public void register(String name, Handler handler) throws EngineException {
  if (shutdown || handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
