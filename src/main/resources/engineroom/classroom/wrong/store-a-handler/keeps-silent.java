// Engine#register
// Against: A name that is taken is refused with an `EngineException`
// It keeps the first handler, and tells nobody that the second was not taken.
// Whoever registered it now believes that it will run.
public void register(String name, Handler handler) throws EngineException {
  if (!handlers.containsKey(name)) {
    put(name, handler);
  }
}
