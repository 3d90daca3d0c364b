// Engine#register
// Against: To store, call `put`
// It stores a handler of its own that calls the given one, and so nobody finds the one that was
// given.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler == null ? null : job -> handler.handle(job));
}
