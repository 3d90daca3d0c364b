// Job#print
// Against: writes the bytes of the text
// It writes byte by byte. A destination gets the text in one write.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(Format.sprintf(format, args));
  try {
    for (byte one : text) {
      stream.write(one);
    }
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
