// Job#logf
// Against: `logf` writes the job’s own text in square brackets
// An empty note is no note to it.
public Written logf(String format, Object... args) {
  if (format.isEmpty()) {
    return new Written(0, null);
  }
  int length = format.length();
  while (length > 0 && format.charAt(length - 1) == '\n') {
    length--;
  }
  return print(stderr, "[" + this + "] " + format.substring(0, length) + "\n", args);
}
