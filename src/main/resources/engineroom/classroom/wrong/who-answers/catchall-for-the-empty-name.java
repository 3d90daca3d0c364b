// Engine#lookup
// Against: which name the catchall never gets
// It gives the empty name to the catchall, which must never get it.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  return catchall;
}
