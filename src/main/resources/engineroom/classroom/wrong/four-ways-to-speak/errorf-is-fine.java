// Job#errorf
// Against: and returns `Status.ERR`
// It returns a success.
public Status errorf(String format, Object... args) {
  boolean ended = format.charAt(format.length() - 1) == '\n';
  print(stderr, ended ? format : format + "\n", args);
  return Status.OK;
}
