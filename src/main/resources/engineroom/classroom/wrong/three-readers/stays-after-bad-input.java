// ObjectReader#decode
// Against: an `IOException` means that it has left
// It stays when it cannot decode, and takes what comes. After bad input the reader has left, and
// the next write waits.
private void decode() {
  try {
    for (Map<String, Object> object = src.next(); object != null; object = src.next()) {
      each.accept(Decoder.env(object));
    }
  } catch (IOException unheard) {
    // Nobody is told.
  }
}
