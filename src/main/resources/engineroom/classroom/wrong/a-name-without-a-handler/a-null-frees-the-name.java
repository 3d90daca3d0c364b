// Engine#put
// Against: Then the name is taken
// It takes the name out of the map where the handler is null. The name is taken, not set free.
private void put(String name, Handler handler) {
  if (handler == null) {
    handlers.remove(name);
  } else {
    handlers.put(name, handler);
  }
}
