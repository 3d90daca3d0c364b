// Env#trim
// It cuts whatever Java calls white. Only blanks and tabs are cut, so a text that is a newline is
// not empty, and true.
private static String trim(String text) {
  return text.strip();
}
