// Engine#register
// Against: Nothing else is refused.
// It refuses a null handler as well. A handler may be null: the name is taken then, and nobody
// answers to it.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  if (handler == null) {
    throw new EngineException("no handler for command " + name);
  }
  put(name, handler);
}
