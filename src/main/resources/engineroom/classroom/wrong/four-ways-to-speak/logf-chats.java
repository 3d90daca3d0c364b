// Job#logf
// Against: the others to stderr
// It writes notes on stdout, among what the job prints.
public Written logf(String format, Object... args) {
  int length = format.length();
  while (length > 0 && format.charAt(length - 1) == '\n') {
    length--;
  }
  return print(stdout, "[" + this + "] " + format.substring(0, length) + "\n", args);
}
