// Job#logf
// Against: one newline, however many the format had at its end
// It adds a newline to those that are there.
public Written logf(String format, Object... args) {
  int length = format.length();
  while (length > 0 && format.charAt(length - 1) == '\n') {
    length--;
  }
  return print(stderr, "[" + this + "] " + format + "\n", args);
}
