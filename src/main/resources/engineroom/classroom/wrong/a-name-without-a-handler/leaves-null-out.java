// Engine#put
// It does not store a null at all, so the name is not taken: commands does not list it.
private void put(String name, Handler handler) {
  if (handler != null) {
    handlers.put(name, handler);
  }
}
