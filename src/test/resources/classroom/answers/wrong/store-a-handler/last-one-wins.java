// Engine#register
// Against: Keep a handler under its name.
// It overwrites the first handler: what a student writes who knows only Map.put.
public void register(String name, Handler handler) throws EngineException {
  put(name, handler);
}
