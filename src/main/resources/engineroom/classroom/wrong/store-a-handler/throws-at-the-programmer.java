// Engine#register
// Against: refused with an `EngineException`
// It throws an unchecked exception, which nobody who calls register expects: a refusal is an
// EngineException.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new IllegalArgumentException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
