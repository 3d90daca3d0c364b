// Env#trim
// Against: `String.strip` and `String.trim` of Java take away more than two signs.
// It cuts whatever Java calls white. Only blanks and tabs are cut, so a text that is a newline is
// not empty, and true.
private static String trim(String text) {
  return text.strip();
}
