// Tail#of
// Against: gives the last `n` lines of a buffer
// It gives five hundred lines at most.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String trimmed = Space.trimRight(text);
  int start = trimmed.length();
  for (int lines = 0; lines < Math.min(n, 500); lines++) {
    start = trimmed.lastIndexOf('\n', start - 1);
    if (start < 0) {
      return trimmed;
    }
  }
  return trimmed.substring(start + 1);
}
