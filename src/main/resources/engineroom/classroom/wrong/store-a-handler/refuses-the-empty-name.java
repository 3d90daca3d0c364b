// Engine#register
// Against: Nothing else is refused.
// It refuses the empty name, since a comment of the original calls empty job names illegal. That
// comment stands in the branch of the catchall and is a rule about the catchall alone.
public void register(String name, Handler handler) throws EngineException {
  if (name.isEmpty() || handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
