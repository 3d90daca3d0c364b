// GlobalHandlers#unregister
// Against: `unregister` takes a name away
// It takes a name away only if there is a handler behind it. A null is registered like anything
// else, and unregistered too.
public void unregister(String name) {
  if (handlers.get(name) != null) {
    handlers.remove(name);
  }
}
