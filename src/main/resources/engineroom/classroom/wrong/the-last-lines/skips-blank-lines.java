// Tail#of
// Against: Blank lines before that count as lines
// It does not count blank lines. Before the end they are lines like any other.
public static String of(ByteArrayOutputStream buffer, int n) {
  if (n <= 0) {
    return "";
  }
  String text = buffer == null ? "<nil>" : Text.ofBytes(buffer.toByteArray());
  java.util.List<String> lines =
      Space.trimRight(text).lines().filter(line -> !line.isBlank()).toList();
  return String.join("\n", lines.subList(Math.max(0, lines.size() - n), lines.size()));
}
