// Job#print
// Against: writes the bytes of the text
// It does not write an empty text.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(Format.sprintf(format, args));
  if (text.length == 0) {
    return new Written(0, null);
  }
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
