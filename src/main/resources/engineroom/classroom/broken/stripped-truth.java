// Env#trim
// Breaks: every-other-word-is-true
// Level: 3
// It cuts everything that Java calls white. The original cuts blanks and tabs, so a text that
// consists of a newline is not empty, and true.
// Hint: There is more white than blanks and tabs.
private static String trim(String text) {
  return text.strip();
}
