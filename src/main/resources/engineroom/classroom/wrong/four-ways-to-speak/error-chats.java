// Job#error
// Against: the others to stderr
// It tells an error on stdout.
public Status error(Exception error) {
  print(stdout, "%s\n", error);
  return Status.ERR;
}
