// HttpDoor.Response#onOneLine
// Against: each carriage return and each newline becomes a blank
// It leaves carriage returns.
private static String onOneLine(String value) {
  String line = value.replace('\n', ' ');
  int start = 0;
  int end = line.length();
  while (start < end && isBlank(line.charAt(start))) {
    start++;
  }
  while (end > start && isBlank(line.charAt(end - 1))) {
    end--;
  }
  return line.substring(start, end);
}
