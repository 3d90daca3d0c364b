// Engine#lookup
// Against: then the answer is null, and the catchall is not thought of
// It sends a name that was registered with null to the catchall. Such a name is known: it is in
// the map, and so the catchall is not tried.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null && handler != NIL) {
    return handler;
  }
  return name.isEmpty() ? null : catchall;
}
