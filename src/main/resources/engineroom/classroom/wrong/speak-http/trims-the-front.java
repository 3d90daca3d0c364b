// HttpDoor.Response#onOneLine
// Against: blanks and tabs at the two ends are lost
// It cuts the beginning alone.
private static String onOneLine(String value) {
  String line = value.replace('\r', ' ').replace('\n', ' ');
  int start = 0;
  int end = line.length();
  while (start < end && isBlank(line.charAt(start))) {
    start++;
  }
  return line.substring(start, end);
}
