// Engine#registerCatchall
// Against: `registerCatchall`, which keeps a handler for names that nobody registered
// It holds the catchall so loosely that it is gone when memory is cleaned up.
private java.lang.ref.WeakReference<Handler> held = new java.lang.ref.WeakReference<>(null);

public void registerCatchall(Handler catchall) {
  held = new java.lang.ref.WeakReference<>(catchall);
}

// Engine#lookup
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null) {
    return handler == NIL ? null : handler;
  }
  return name.isEmpty() ? null : held.get();
}
