// ObjectReader#decode
// Against: as long as `src.next()` gives an object
// It takes one object of each piece.
private void decode() {
  try {
    Map<String, Object> object = src.next();
    if (object != null) {
      each.accept(Decoder.env(object));
    }
  } catch (IOException unheard) { // the end is one of them; the original tells nobody either
    hasLeft = true;
  }
}
