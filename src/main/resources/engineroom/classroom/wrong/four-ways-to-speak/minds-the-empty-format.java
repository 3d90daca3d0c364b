// Job#errorf
// Against: without asking whether there is one
// It is content with an empty format. The original looks at the last character first, and panics
// where there is none.
public Status errorf(String format, Object... args) {
  print(stderr, format.endsWith("\n") ? format : format + "\n", args);
  return Status.ERR;
}
