// Engine#lookup
// Against: `lookup` returns a handler, or null for none, and has four exits
// It gives everything to the catchall as soon as there is one. A name that somebody registered goes
// before.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null && (catchall == null || name.isEmpty())) {
    return handler == NIL ? null : handler;
  }
  return name.isEmpty() ? null : catchall;
}
