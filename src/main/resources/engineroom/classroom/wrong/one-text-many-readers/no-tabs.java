// Env#isBlank
// Against: cut blanks and tabs
// It leaves tabs.
private static boolean isBlank(char c) {
  return c == ' ';
}
