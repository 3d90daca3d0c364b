// Tail#of
// Against: White space at the very end is cut first, whole blank lines included
// It cuts one newline, as the original did until February 2015. An error that ends in two then has
// an empty last line.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String trimmed = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  int start = trimmed.length();
  for (int lines = 0; lines < n; lines++) {
    start = trimmed.lastIndexOf('\n', start - 1);
    if (start < 0) {
      return trimmed;
    }
  }
  return trimmed.substring(start + 1);
}
