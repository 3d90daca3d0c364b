// Engine#lookup
// Breaks: engines-do-not-see-later-global-handlers
// Level: 2
// It asks the global table as well, where the engine has no handler of its own. An engine copies
// that table when it is made and has nothing to do with it afterwards; before October 2013 the two
// were one and the same.
// Hint: Make the engine first, and register afterwards, but not with the engine.
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  Handler[] global = new Handler[1];
  host.globals()
      .forEach(
          (known, its) -> {
            if (known.equals(name)) {
              global[0] = its;
            }
          });
  if (global[0] != null) {
    return global[0];
  }
  return name.isEmpty() ? null : catchall;
}
