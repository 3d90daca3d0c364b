// Job#errorf
// Against: the others to stderr
// It reports on stdout.
public Status errorf(String format, Object... args) {
  boolean ended = format.charAt(format.length() - 1) == '\n';
  print(stdout, ended ? format : format + "\n", args);
  return Status.ERR;
}
