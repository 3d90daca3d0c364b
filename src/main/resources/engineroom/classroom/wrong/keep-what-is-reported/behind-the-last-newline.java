// ErrorMessage#lastLine
// Against: `Tail.of` knows what a last line is
// It takes what stands behind the last newline. Nearly every message ends in one, and so nearly
// every error is empty; white space at the end is to be cut first.
String lastLine() {
  if (kept == null) {
    return "";
  }
  String all = kept.toString();
  return all.substring(all.lastIndexOf('\n') + 1);
}
