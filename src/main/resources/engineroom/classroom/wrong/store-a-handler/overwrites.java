// Engine#register
// Against: A name that is taken is refused
// It replaces the first handler without a word: what a student writes who knows only Map.put.
// Registering asks whether the name is taken before it stores anything.
public void register(String name, Handler handler) throws EngineException {
  put(name, handler);
}
