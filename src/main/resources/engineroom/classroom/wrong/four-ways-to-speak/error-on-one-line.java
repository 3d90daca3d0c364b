// Job#error
// Against: prints an error’s text and a newline
// It prints no newline.
public Status error(Exception error) {
  print(stderr, "%s", error);
  return Status.ERR;
}
