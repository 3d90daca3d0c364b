// Job#logf
// Against: however many the format had at its end
// It cuts one newline. However many the format has at its end, one is written.
public Written logf(String format, Object... args) {
  String note = format.endsWith("\n") ? format.substring(0, format.length() - 1) : format;
  return print(stderr, "[" + this + "] " + note + "\n", args);
}
