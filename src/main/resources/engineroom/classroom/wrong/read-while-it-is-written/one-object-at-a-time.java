// ObjectReader#decode
// It decodes one object for each write. What is written at once may hold many.
private void decode() {
  try {
    Map<String, Object> object = src.next();
    if (object != null) {
      each.accept(Decoder.env(object));
    }
  } catch (IOException unheard) {
    hasLeft = true;
  }
}
