// Engine#lookup
// Against: which name the catchall never gets
// It takes a name of blanks for the empty one, and keeps it from the catchall. The rule is about
// the empty name alone.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  return name.isBlank() ? null : catchall;
}
