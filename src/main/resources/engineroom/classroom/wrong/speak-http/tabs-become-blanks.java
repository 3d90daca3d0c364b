// HttpDoor.Response#onOneLine
// Against: each carriage return and each newline becomes a blank
// A tab inside becomes a blank too.
private static String onOneLine(String value) {
  String line = value.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
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
