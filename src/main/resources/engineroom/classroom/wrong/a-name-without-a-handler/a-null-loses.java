// Engine#put
// Against: the constructor, which has not and wants it to win all the same
// It lets a null win over nobody: where a handler stands already, null does not replace it. The
// constructor wants what it copies to win, null too.
private void put(String name, Handler handler) {
  if (handler != null || !handlers.containsKey(name)) {
    handlers.put(name, handler == null ? NIL : handler);
  }
}
