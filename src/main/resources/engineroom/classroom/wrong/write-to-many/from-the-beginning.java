// Output#write(byte[], int, int)
// Against: goes through all destinations
// It begins at the start of the array, wherever the bytes to write begin.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, 0, length);
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
