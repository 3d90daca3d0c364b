// Tail#of
// Against: a null buffer reads as `<nil>`
// It reads a null buffer as the empty text.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "" : Text.ofBytes(buffer.toByteArray());
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
