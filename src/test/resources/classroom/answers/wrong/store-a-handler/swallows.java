// Engine#register
// It keeps the first handler and says nothing.
public void register(String name, Handler handler) throws EngineException {
  if (!handlers.containsKey(name)) {
    put(name, handler);
  }
}
