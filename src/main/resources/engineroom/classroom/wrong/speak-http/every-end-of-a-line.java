// HttpDoor.Response#onOneLine
// Against: each carriage return and each newline becomes a blank
// Unicode has more ends of a line, which it replaces as well.
private static String onOneLine(String value) {
  String line = value.replaceAll("[\r\n\u0085\u2028\u2029]", " ");
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
