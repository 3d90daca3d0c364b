// Env#trim
// Against: at the two ends
// It cuts the beginning alone.
private static String trim(String text) {
  int start = 0;
  int end = text.length();
  while (start < end && isBlank(text.charAt(start))) {
    start++;
  }
  return text.substring(start, end);
}
