// HttpDoor.Response#onOneLine
// Against: blanks and tabs at the two ends are lost
// It cuts blanks before tabs, and at the end one of them.
private static String onOneLine(String value) {
  String line = value.replace('\r', ' ').replace('\n', ' ');
  return line.replaceAll("^ *\\t*|[ \\t]+$", "");
}
