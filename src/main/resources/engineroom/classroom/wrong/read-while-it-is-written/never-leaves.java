// ObjectReader#decode
// It forgets to note that it has left, and so takes what comes after bad input.
private void decode() {
  try {
    for (Map<String, Object> object = src.next(); object != null; object = src.next()) {
      each.accept(Decoder.env(object));
    }
  } catch (IOException unheard) {
    // The original tells nobody either.
  }
}
