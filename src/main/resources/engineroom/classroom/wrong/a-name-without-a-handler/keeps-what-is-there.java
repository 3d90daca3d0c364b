// Engine#put
// Against: wants it to win all the same
// It keeps what is there. Whether a name is free is asked in register; the constructor does not
// ask, and what it copies from the global table replaces the built-in commands.
private void put(String name, Handler handler) {
  handlers.putIfAbsent(name, handler == null ? NIL : handler);
}
