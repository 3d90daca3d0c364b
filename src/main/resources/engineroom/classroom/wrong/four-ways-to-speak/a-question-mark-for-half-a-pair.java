// Job#print
// Against: writes the bytes of the text
// Java's bytes of half a surrogate pair are a question mark.
private static Written print(Output stream, String format, Object... args) {
  byte[] text = Format.sprintf(format, args).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  try {
    stream.write(text, 0, text.length);
    return new Written(text.length, null);
  } catch (IOException e) {
    return new Written(text.length, e);
  }
}
