// GlobalHandlers#forEach
// Against: `forEach` shows each name with its handler to whoever asks
// It shows five hundred names at most.
void forEach(BiConsumer<String, Handler> action) {
  handlers.entrySet().stream()
      .limit(500)
      .forEach(one -> action.accept(one.getKey(), one.getValue()));
}
