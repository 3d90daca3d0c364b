// Engine#put
// Against: A handler may be null.
// It puts the catchall in place of a null. A name that was registered with null has nobody, whoever
// the catchall is.
private void put(String name, Handler handler) {
  handlers.put(
      name, handler == null && catchall != null ? catchall : handler == null ? NIL : handler);
}
