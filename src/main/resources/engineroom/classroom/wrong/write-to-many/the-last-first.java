// Output#write(byte[], int, int)
// Against: goes through all destinations
// It serves the last destination first.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (int i = dests.length - 1; i >= 0; i--) {
    OutputStream dst = dests[i];
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
