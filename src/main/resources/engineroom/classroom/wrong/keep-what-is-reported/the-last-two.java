// ErrorMessage#lastLine
// Against: `Tail.of` knows what a last line is
// It gives two lines.
String lastLine() {
  return kept == null ? "" : Tail.of(kept, 2);
}
