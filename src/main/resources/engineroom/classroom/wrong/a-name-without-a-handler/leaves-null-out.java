// Engine#put
// Against: Then the name is taken, `commands` lists it
// It does not store a null at all, so the name is not taken: commands does not list it.
private void put(String name, Handler handler) {
  if (handler != null) {
    handlers.put(name, handler);
  }
}
