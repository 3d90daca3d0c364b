// Job#logf
// Against: in square brackets, a blank
// It writes round brackets.
public Written logf(String format, Object... args) {
  int length = format.length();
  while (length > 0 && format.charAt(length - 1) == '\n') {
    length--;
  }
  return print(stderr, "(" + this + ") " + format.substring(0, length) + "\n", args);
}
