// Tail#of
// Breaks: tail-cuts-white-space-at-the-end
// Level: 3
// It cuts the white space that a regular expression of Java knows by \s, which is that of ASCII. Go
// takes the wide space of Chinese text for white space, too.
// Hint: End a line as somebody would who writes Chinese.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String trimmed = text.replaceFirst("\\s+$", "");
  int start = trimmed.length();
  for (int lines = 0; lines < n; lines++) {
    start = trimmed.lastIndexOf('\n', start - 1);
    if (start < 0) {
      return trimmed;
    }
  }
  return trimmed.substring(start + 1);
}
