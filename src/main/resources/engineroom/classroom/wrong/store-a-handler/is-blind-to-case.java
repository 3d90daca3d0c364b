// Engine#register
// Against: A name that is taken is refused
// It takes two names that differ by case for one. Names are compared letter by letter.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
