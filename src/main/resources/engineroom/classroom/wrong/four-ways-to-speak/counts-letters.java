// Job#print
// Against: how many bytes the text has
// It counts letters, and not bytes.
private static Written print(Output stream, String format, Object... args) {
  String all = Format.sprintf(format, args);
  byte[] text = Text.bytes(all);
  try {
    stream.write(text, 0, text.length);
    return new Written(all.length(), null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
