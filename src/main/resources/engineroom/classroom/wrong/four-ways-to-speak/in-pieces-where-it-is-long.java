// Job#print
// Against: writes the bytes of the text
// It writes a long text in pieces.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(Format.sprintf(format, args));
  try {
    for (int i = 0; i < text.length || i == 0; i += 150_000) {
      stream.write(text, i, Math.min(150_000, text.length - i));
    }
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
