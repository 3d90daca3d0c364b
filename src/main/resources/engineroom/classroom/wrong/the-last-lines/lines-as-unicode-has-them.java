// Tail#of
// Against: gives the last `n` lines of a buffer
// To Java a line separator ends a line.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  String[] lines = Space.trimRight(text).split("\n|\u2028|\u2029", -1);
  int from = Math.max(0, lines.length - n);
  return String.join("\n", java.util.Arrays.copyOfRange(lines, from, lines.length));
}
