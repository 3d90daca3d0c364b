// Engine#register
// Against: The order of the two is half of the step.
// It stores first and looks afterwards at what was there: the error comes, and the first handler
// is gone. A registration that fails must leave the engine as it was.
public void register(String name, Handler handler) throws EngineException {
  Handler before = handlers.put(name, handler);
  if (before != null) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
}
