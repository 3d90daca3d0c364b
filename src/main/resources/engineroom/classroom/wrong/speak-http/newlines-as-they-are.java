// HttpDoor.Response#onOneLine
// Against: each carriage return and each newline becomes a blank
// It hands newlines over as they are. The port's server throws for them; Go's makes blanks of them.
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
