// Engine#put
// Against: Then the name is taken
// A name without a handler is left out as long as there is no catchall that it would have to be
// hidden from.
private void put(String name, Handler handler) {
  if (handler == null && catchall == null && handlers.containsKey(name)) {
    handlers.remove(name);
  } else {
    handlers.put(name, handler == null ? NIL : handler);
  }
}
