// Tail#of
// Against: blanks at the beginning of a line stay
// It strips both ends. White space is cut at the end alone: blanks at the beginning of a line stay.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String[] lines = text.strip().split("\n", -1);
  int from = Math.max(0, lines.length - n);
  return String.join("\n", java.util.Arrays.copyOfRange(lines, from, lines.length));
}
