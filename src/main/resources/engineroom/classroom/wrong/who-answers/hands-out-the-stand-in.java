// Engine#lookup
// Against: a handler that must never be called
// It hands out NIL like any other handler. NIL only marks a taken name in the map, and calling it
// throws.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler;
  }
  return name.isEmpty() ? null : catchall;
}
