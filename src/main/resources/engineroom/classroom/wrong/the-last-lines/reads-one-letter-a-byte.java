// Tail#of
// Against: `Text.ofBytes` reads them as Go would
// It reads each byte as a letter.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text =
      buffer == null ? "<nil>" : buffer.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
  String trimmed = Space.trimRight(text);
  int start = trimmed.length();
  for (int lines = 0; lines < n; lines++) {
    start = trimmed.lastIndexOf('\n', start - 1);
    if (start < 0) {
      return trimmed;
    }
  }
  return trimmed.substring(start + 1);
}
