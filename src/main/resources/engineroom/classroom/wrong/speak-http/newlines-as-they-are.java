// HttpDoor.Response#onOneLine
// It hands newlines over as they are. The JDK's server throws for them; Go's makes blanks of them.
private static String onOneLine(String value) {
  String line = value.strip();
  return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
}
