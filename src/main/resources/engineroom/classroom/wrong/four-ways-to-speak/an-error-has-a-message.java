// Job#error
// Against: prints an error’s text and a newline
// It prints the message of the error as a format.
public Status error(Exception error) {
  print(stderr, (error == null ? "%!s(<nil>)" : error.getMessage()) + "\n");
  return Status.ERR;
}
