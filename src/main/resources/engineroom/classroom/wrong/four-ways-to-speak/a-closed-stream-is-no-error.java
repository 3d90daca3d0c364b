// Job#print
// Against: the error of writing or null
// It tells of no error whose text is empty.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(Format.sprintf(format, args));
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e.getMessage() == null ? null : e);
  }
}
