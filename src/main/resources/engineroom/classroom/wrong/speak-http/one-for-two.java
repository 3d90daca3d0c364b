// HttpDoor.Response#onOneLine
// Against: each carriage return and each newline becomes a blank
// It makes one blank of a carriage return and a newline.
private static String onOneLine(String value) {
  String line = value.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
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
