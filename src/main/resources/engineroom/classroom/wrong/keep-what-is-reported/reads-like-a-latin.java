// ErrorMessage#lastLine
// Against: `Tail.of` knows what a last line is
// It reads the bytes as one letter each.
String lastLine() {
  if (kept == null) {
    return "";
  }
  String text = kept.toString(java.nio.charset.StandardCharsets.ISO_8859_1).stripTrailing();
  return text.substring(text.lastIndexOf('\n') + 1);
}
