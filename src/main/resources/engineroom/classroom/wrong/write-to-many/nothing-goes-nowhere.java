// Output#write(byte[], int, int)
// Against: goes through all destinations
// Nothing is used, and goes to nobody.
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  if (length == 0) {
    return;
  }
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
