// Engine#register
// Breaks: register-refuses-a-taken-name
// Level: 1
// It overwrites the first handler.
public void register(String name, Handler handler) throws EngineException {
  put(name, handler);
}
