// Job#error
// Against: `error` prints an error’s text and a newline
// It tells what is behind the error as well.
public Status error(Exception error) {
  print(stderr, "%s\n", error != null && error.getCause() instanceof Exception e ? e : error);
  return Status.ERR;
}
