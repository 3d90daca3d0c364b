// Env#indexOfEquals
// Against: finds the first `=` of an entry
// It finds the last one.
private static int indexOfEquals(String entry) {
  int equals = entry.lastIndexOf('=');
  if (equals < 0) {
    throw new IndexOutOfBoundsException("no = in the entry " + entry);
  }
  return equals;
}
