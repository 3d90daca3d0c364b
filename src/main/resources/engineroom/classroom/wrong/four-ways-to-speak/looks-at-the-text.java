// Job#errorf
// Against: in the format, or in what comes out of it?
// It looks for the newline in the printed text. Only the format is looked at, so a newline that
// comes with a value makes two.
public Status errorf(String format, Object... args) {
  String text = Format.sprintf(format, args);
  print(stderr, "%s", text.endsWith("\n") ? text : text + "\n");
  return Status.ERR;
}
