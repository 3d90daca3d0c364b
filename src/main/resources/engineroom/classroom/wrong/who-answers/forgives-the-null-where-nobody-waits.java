// Engine#lookup
// Against: a name that was registered with null stands in the map with `NIL` behind it, a handler
// that must never be called
// It hides NIL only while there is a catchall, and hands it out otherwise.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL && catchall != null ? null : handler;
  }
  return name.isEmpty() ? null : catchall;
}
