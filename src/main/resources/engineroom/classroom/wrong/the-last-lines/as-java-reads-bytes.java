// Tail#of
// Against: The bytes of the buffer are UTF-8, and `Text.ofBytes` reads them as Go would.
// Java makes one sign of several bytes that are no UTF-8.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : buffer.toString(java.nio.charset.StandardCharsets.UTF_8);
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
