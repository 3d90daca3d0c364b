// Engine#lookup
// Against: the rule holds for the catchall alone
// It refuses the empty name before it looks into the map. Whoever registered the empty name gets
// it; only the catchall does not.
public Handler lookup(String name) {
  if (name.isEmpty()) {
    return null;
  }
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  return catchall;
}
