// Engine#register
// Against: Keep a handler under its name.
// It refuses names that are blank or
// hold a blank.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name) || name.contains(" ")) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
