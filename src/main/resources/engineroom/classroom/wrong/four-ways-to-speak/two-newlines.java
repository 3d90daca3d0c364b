// Job#errorf
// Against: adds a newline where the format does not end in one
// It adds a newline always.
public Status errorf(String format, Object... args) {
  boolean ended = format.charAt(format.length() - 1) == '\n';
  print(stderr, format + "\n", args);
  return Status.ERR;
}
