// ErrorMessage#lastLine
// Breaks: the-error-is-the-last-line-of-stderr
// Level: 1
// It keeps the whole message, which docker's users would have liked better. The error of a run is
// the last line alone.
// Hint: Say more than one thing.
String lastLine() {
  return kept == null ? "" : kept.toString(java.nio.charset.StandardCharsets.UTF_8).strip();
}
