// Engine#lookup
// Against: `lookup` returns a handler, or null for none
// It throws where nobody answers. That is no error yet: a job is made all the same, and says so
// when it runs.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  if (name.isEmpty() || catchall == null) {
    throw new IllegalStateException("nobody answers to " + name);
  }
  return catchall;
}
