// Job#errorf
// Against: adds a newline where the format does not end in one
// It adds none.
public Status errorf(String format, Object... args) {
  boolean ended = format.charAt(format.length() - 1) == '\n';
  print(stderr, format, args);
  return Status.ERR;
}
