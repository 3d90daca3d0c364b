// Job#logf
// Against: cut all newlines at the end of the format
// It cuts blanks as well.
public Written logf(String format, Object... args) {
  int length = format.length();
  while (length > 0 && format.charAt(length - 1) == '\n') {
    length--;
  }
  return print(
      stderr, "[" + this + "] " + format.substring(0, length).stripTrailing() + "\n", args);
}
