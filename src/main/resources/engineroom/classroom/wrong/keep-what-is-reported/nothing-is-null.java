// ErrorMessage#lastLine
// Against: the empty text where nothing was ever written
// It gives null where nothing was reported. A job that fails without a word has an error with an
// empty text.
String lastLine() {
  return kept == null ? null : Tail.of(kept, 1);
}
