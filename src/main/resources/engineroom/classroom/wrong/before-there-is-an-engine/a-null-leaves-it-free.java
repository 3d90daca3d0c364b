// GlobalHandlers#register
// Against: refuses a taken name
// It takes a name whose handler is null for free. Whether a name is taken does not depend on what
// stands behind it.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.get(name) != null) {
    throw new EngineException("Can't overwrite global handler for command " + name);
  }
  handlers.put(name, handler);
}
