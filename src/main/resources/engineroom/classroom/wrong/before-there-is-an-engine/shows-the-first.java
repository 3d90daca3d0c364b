// GlobalHandlers#forEach
// Against: `forEach` shows each name with its handler to whoever asks
// It shows the first name only.
void forEach(BiConsumer<String, Handler> action) {
  handlers.entrySet().stream().limit(1).forEach(one -> action.accept(one.getKey(), one.getValue()));
}
