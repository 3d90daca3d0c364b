// Env#trim
// Against: at the two ends
// It cuts the end alone.
private static String trim(String text) {
  int start = 0;
  int end = text.length();
  while (end > start && isBlank(text.charAt(end - 1))) {
    end--;
  }
  return text.substring(start, end);
}
