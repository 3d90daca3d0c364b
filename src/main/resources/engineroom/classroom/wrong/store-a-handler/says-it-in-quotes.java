// Engine#register
// Against: whose text is `Can't overwrite handler for command` and the name
// It puts the name in quotes. The text of the error is the one of the original, to the letter.
public void register(String name, Handler handler) throws EngineException {
  if (handlers.containsKey(name)) {
    throw new EngineException("Can't overwrite handler for command '" + name + "'");
  }
  put(name, handler);
}
