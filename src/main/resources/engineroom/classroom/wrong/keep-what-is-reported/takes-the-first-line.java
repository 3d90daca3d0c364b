// ErrorMessage#lastLine
// Against: `lastLine` gives the last line
// It gives the first line.
String lastLine() {
  return kept == null
      ? ""
      : kept.toString(java.nio.charset.StandardCharsets.UTF_8).strip().split("\n")[0];
}
