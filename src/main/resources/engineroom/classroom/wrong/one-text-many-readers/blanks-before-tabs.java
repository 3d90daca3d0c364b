// Env#trim
// Against: Both cut blanks and tabs at the two ends first
// It cuts blanks first and tabs afterwards. A tab in front of a blank keeps the blank.
private static String trim(String text) {
  int start = 0;
  int end = text.length();
  while (start < end && text.charAt(start) == ' ') {
    start++;
  }
  while (start < end && text.charAt(start) == '\t') {
    start++;
  }
  while (end > start && isBlank(text.charAt(end - 1))) {
    end--;
  }
  return text.substring(start, end);
}
