// Tail#of
// Against: White space at the very end is cut first
// It cuts newlines at the end, and no blanks.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String trimmed = text.replaceFirst("\\n+$", "");
  int start = trimmed.length();
  for (int lines = 0; lines < n; lines++) {
    start = trimmed.lastIndexOf('\n', start - 1);
    if (start < 0) {
      return trimmed;
    }
  }
  return trimmed.substring(start + 1);
}
