// GlobalHandlers#unregister
// Against: does not mind one that it does not know
// It complains of a name that it does not know. Taking away what is not there is no error.
public void unregister(String name) {
  if (handlers.remove(name) == null) {
    throw new IllegalStateException("no global handler for command " + name);
  }
}
