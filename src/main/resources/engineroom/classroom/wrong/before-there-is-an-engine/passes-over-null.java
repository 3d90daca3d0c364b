// GlobalHandlers#forEach
// Against: `forEach` shows each name with its handler
// It does not show names whose handler is null. They are taken too, and an engine that copies one
// must know that nobody stands behind it.
void forEach(BiConsumer<String, Handler> action) {
  handlers.forEach(
      (name, handler) -> {
        if (handler != null) {
          action.accept(name, handler);
        }
      });
}
