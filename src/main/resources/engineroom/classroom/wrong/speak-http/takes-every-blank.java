// HttpDoor.Response#onOneLine
// It takes all that Java calls white space. Go's server takes blanks and tabs alone, and leaves the
// wide blank U+3000.
private static String onOneLine(String value) {
  return value.replace('\r', ' ').replace('\n', ' ').strip();
}
