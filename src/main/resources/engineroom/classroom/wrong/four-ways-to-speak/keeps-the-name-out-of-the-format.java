// Job#logf
// Against: the job’s text is glued to the format before anything is formatted
// It hands the job's text over as a value, which is right everywhere but here: in the original it
// is part of the format, and a percent sign in an argument takes a value.
public Written logf(String format, Object... args) {
  String note = Format.sprintf(format, args);
  return print(stderr, "[%s] %s\n", toString(), note.replaceAll("\n+$", ""));
}
