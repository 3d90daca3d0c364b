// Env#indexOfEquals
// Against: throws an `IndexOutOfBoundsException` where there is none
// It throws an exception of another kind.
private static int indexOfEquals(String entry) {
  int equals = entry.indexOf('=');
  if (equals < 0) {
    throw new IllegalStateException("no = in the entry " + entry);
  }
  return equals;
}
