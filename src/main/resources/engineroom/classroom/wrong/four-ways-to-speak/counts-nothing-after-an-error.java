// Job#print
// Against: how many bytes the text has, and the error of writing or null
// It says that nothing was written when a destination fails. A write always reports its full
// length.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(Format.sprintf(format, args));
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(0, e);
  }
}
