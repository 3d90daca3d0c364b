// HttpDoor.Response#onOneLine
// Against: blanks and tabs at the two ends are lost
// It cuts the end alone.
private static String onOneLine(String value) {
  String line = value.replace('\r', ' ').replace('\n', ' ');
  int start = 0;
  int end = line.length();
  while (end > start && isBlank(line.charAt(end - 1))) {
    end--;
  }
  return line.substring(start, end);
}
