// HttpDoor.Response#onOneLine
// Against: `strip` takes more at the ends than Go does.
// It takes all that Java calls white space. Go's server takes blanks and tabs alone, and leaves the
// wide blank U+3000.
private static String onOneLine(String value) {
  return value.replace('\r', ' ').replace('\n', ' ').strip();
}
