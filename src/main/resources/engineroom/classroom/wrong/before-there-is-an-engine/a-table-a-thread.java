// GlobalHandlers#register
// Against: the table that belongs to the process
// Each thread has a table of its own.
private final ThreadLocal<Map<String, Handler>> mine = ThreadLocal.withInitial(LinkedHashMap::new);

public void register(String name, Handler handler) throws EngineException {
  if (mine.get().containsKey(name)) {
    throw new EngineException("Can't overwrite global handler for command " + name);
  }
  mine.get().put(name, handler);
}

// GlobalHandlers#unregister
public void unregister(String name) {
  mine.get().remove(name);
}

// GlobalHandlers#forEach
void forEach(BiConsumer<String, Handler> action) {
  mine.get().forEach(action);
}
