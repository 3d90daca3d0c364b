// Job#error
// Against: prints an error’s text and a newline
// It takes no error for no failure. Whoever calls error fails, and where there is no error Go's
// complaint about a bad value is what is printed.
public Status error(Exception error) {
  if (error == null) {
    return Status.OK;
  }
  print(stderr, "%s\n", error);
  return Status.ERR;
}
