// ErrorMessage#lastLine
// Against: `lastLine` gives the last line
// It gives all that was reported. The error of a run is the last line and nothing of the lines
// before.
String lastLine() {
  return kept == null ? "" : kept.toString().strip();
}
