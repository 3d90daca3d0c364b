// Job#error
// Against: and returns the same
// It returns a success.
public Status error(Exception error) {
  print(stderr, "%s\n", error);
  return Status.OK;
}
