// Tail#of
// Against: Zero lines or fewer give the empty text
// It reads a null buffer as <nil> even where no line is wanted.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (buffer == null) {
    return "<nil>";
  }
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
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
