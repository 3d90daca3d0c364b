// Tail#of
// Against: `Space.trimRight` knows what Go takes for white space.
// It knows only the white space of ASCII. Unicode's spaces are cut as well.
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
