// GlobalHandlers#register
// Against: Does a name whose handler is null stand in the table or not?
// It refuses a null. The engine that copies the table knows what to do with it.
public void register(String name, Handler handler) throws EngineException {
  if (handler == null) {
    throw new EngineException("no handler for command " + name);
  }
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite global handler for command " + name);
  }
  handlers.put(name, handler);
}
