// Engine#register
// Against: To store, call `put`
// It goes past put and stores what it was given. A null then stands in the map as if the name were
// free.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  handlers.put(name, handler);
}
