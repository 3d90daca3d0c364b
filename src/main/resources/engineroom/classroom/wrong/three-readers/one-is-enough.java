// ObjectReader#decode
// Against: An `ObjectReader` hands each object that it decodes
// It decodes one object and leaves. The next write then waits for a reader that has gone; and the
// last object counts, not the first.
private void decode() {
  try {
    Map<String, Object> object = src.next();
    if (object != null) {
      each.accept(Decoder.env(object));
      hasLeft = true;
    }
  } catch (IOException unheard) {
    hasLeft = true;
  }
}
