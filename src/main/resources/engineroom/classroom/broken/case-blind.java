// Engine#register
// Breaks: names-differ-by-case
// Level: 1
// It folds names to small letters, as a file system for humans would. A name that differs only in
// case is a different name: here it is taken, and whoever asks for it gets the other's handler.
// Hint: Which two names would a human call the same and a map call different?
public void register(String name, Handler handler) throws EngineException {
  String folded = name.toLowerCase(java.util.Locale.ROOT);
  for (String taken : handlers.keySet()) {
    if (taken.toLowerCase(java.util.Locale.ROOT).equals(folded)) {
      throw new EngineException("Can't overwrite handler for command " + name);
    }
  }
  put(name, handler);
}

// Engine#lookup
public Handler lookup(String name) {
  Handler handler = null;
  for (String registered : handlers.keySet()) {
    if (registered.equalsIgnoreCase(name)) {
      handler = handlers.get(registered);
    }
  }
  if (isHeard()) {
    LookupResult result = LookupResult.of(handler, NIL, name.isEmpty() ? null : catchall);
    host.listener().happened(new EngineEvent.NameLookedUp(this, name, result));
  }
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  return name.isEmpty() ? null : catchall;
}
