// Engine#register
// Against: Nothing else is refused.
// It refuses a name with half a surrogate pair.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)
      || !new String(
              name.getBytes(java.nio.charset.StandardCharsets.UTF_8),
              java.nio.charset.StandardCharsets.UTF_8)
          .equals(name)) {
    throw new EngineException("Can't overwrite handler for command " + name);
  }
  put(name, handler);
}
