// Engine#register
// Against: It gets a name and a handler, and the map `handlers` is where they belong.
// It takes the blanks off the name. A name is any text, and is kept as it came.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name.strip(), handler);
}
