// Engine#lookup
// There are no catchalls, and a handler that is null is called like any other.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  return handler == NIL ? null : handler;
}

// Job#handleAndClose
private void handleAndClose() throws EngineException {
  status = handler.handle(this);
  ended = true;
}
