// Reply#onOneLine
// It sends newlines as they are, and an argument can make a header of its own. Go's server makes
// blanks of them.
private static String onOneLine(String value) {
  int start = 0;
  int end = value.length();
  while (start < end && isBlank(value.charAt(start))) {
    start++;
  }
  while (end > start && isBlank(value.charAt(end - 1))) {
    end--;
  }
  return value.substring(start, end);
}
