// Engine#lookup
// Against: decides who answers to a name
// It takes the blanks off the name before it looks. " info" and "info" are two names.
public Handler lookup(String name) {
  Handler handler = handlers.get(name.strip());
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  return name.isEmpty() ? null : catchall;
}
