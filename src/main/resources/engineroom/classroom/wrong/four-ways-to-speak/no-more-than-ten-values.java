// Job#print
// Against: `print` formats with `Format.sprintf`
// It takes ten values at most.
private static Written print(Output stream, String format, Object... args) {
  byte[] text =
      Text.bytes(
          Format.sprintf(format, args.length > 10 ? java.util.Arrays.copyOf(args, 10) : args));
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
