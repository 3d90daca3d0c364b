// Job#logf
// Against: the error of writing or null
// The error of writing a note is lost.
public Written logf(String format, Object... args) {
  String note = format;
  while (note.endsWith("\n")) {
    note = note.substring(0, note.length() - 1);
  }
  Written written = print(stderr, "[" + this + "] " + note + "\n", args);
  return new Written(written.n(), null);
}
