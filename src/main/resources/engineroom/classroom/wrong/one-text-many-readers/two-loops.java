// Env#trim
// Against: Both cut blanks and tabs at the two ends
// Its two indexes pass each other where there is nothing else.
private static String trim(String text) {
  int start = 0;
  int end = text.length();
  while (start < text.length() && isBlank(text.charAt(start))) {
    start++;
  }
  while (end > 0 && isBlank(text.charAt(end - 1))) {
    end--;
  }
  return text.substring(start, end);
}
