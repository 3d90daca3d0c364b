// Job#print
// Against: `print` formats with `Format.sprintf`
// It formats as Java does. Go knows other verbs, and complains in the text of what does not fit.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Text.bytes(args.length == 0 ? format : String.format(format, args));
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
