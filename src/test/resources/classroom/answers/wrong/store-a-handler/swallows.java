// Engine#register
// Against: Keep a handler under its name.
// It keeps the first handler and says nothing.
public void register(String name, Handler handler) throws EngineException {
  if (!handlers.containsKey(name)) {
    put(name, handler);
  }
}
