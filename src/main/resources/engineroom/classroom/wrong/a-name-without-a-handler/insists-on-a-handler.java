// Engine#put
// Against: A handler may be null.
// It demands a handler, as a careful Java programmer would. The original asks nothing about the
// handler, and a null is accepted.
private void put(String name, Handler handler) {
  handlers.put(name, java.util.Objects.requireNonNull(handler));
}
