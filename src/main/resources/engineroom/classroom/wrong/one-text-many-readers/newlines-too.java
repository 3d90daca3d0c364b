// Env#isBlank
// Against: nothing else that is white
// It cuts newlines too.
private static boolean isBlank(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}
