// HttpDoor.Response#onOneLine
// Against: blanks and tabs at the two ends are lost
// It keeps the blanks at the ends. They are lost on the way, and a newline at the end with them.
private static String onOneLine(String value) {
  return value.replace('\r', ' ').replace('\n', ' ');
}
