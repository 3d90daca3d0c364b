// Tail#of
// Against: says -1 when there are fewer lines than you want
// It gives nothing where there are fewer lines.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String trimmed = Space.trimRight(text);
  int start = trimmed.length();
  for (int lines = 0; lines < n; lines++) {
    start = trimmed.lastIndexOf('\n', start - 1);
    if (start < 0) {
      return "";
    }
  }
  return trimmed.substring(start + 1);
}
