// HttpDoor.Response#onOneLine
// Against: Headers are set and added on the reply
// It cuts a value that is longer than a kilobyte.
private static String onOneLine(String value) {
  String line = value.replace('\r', ' ').replace('\n', ' ');
  int start = 0;
  int end = line.length();
  while (start < end && isBlank(line.charAt(start))) {
    start++;
  }
  while (end > start && isBlank(line.charAt(end - 1))) {
    end--;
  }
  return line.substring(start, Math.min(end, start + 1024));
}
