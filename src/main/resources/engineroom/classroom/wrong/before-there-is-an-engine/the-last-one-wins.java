// GlobalHandlers#register
// Against: Its `register` refuses a taken name
// It lets the last one win. The table refuses a taken name as an engine does.
public void register(String name, Handler handler) throws EngineException {
  handlers.put(name, handler);
}
