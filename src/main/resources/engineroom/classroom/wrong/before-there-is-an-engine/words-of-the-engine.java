// GlobalHandlers#register
// Against: in words of its own: `Can't overwrite global handler for command` and the name
// It refuses in the words of the engine. The two tables tell who refused by the word "global".
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  handlers.put(name, handler);
}
