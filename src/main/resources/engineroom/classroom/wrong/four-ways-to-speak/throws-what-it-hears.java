// Job#print
// Against: No error of a stream leaves `print` as an exception
// It throws what a destination throws. A handler may look at the error, and it is free not to; the
// run does not fail for it.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(Format.sprintf(format, args));
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    throw new java.io.UncheckedIOException(e);
  }
}
