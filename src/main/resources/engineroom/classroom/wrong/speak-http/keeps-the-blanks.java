// HttpDoor.Response#onOneLine
// It keeps the blanks at the ends. They are lost on the way, and a newline at the end with them.
private static String onOneLine(String value) {
  String line = value.replace('\r', ' ').replace('\n', ' ');
  return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
}
