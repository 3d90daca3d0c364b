// Output#write(byte[], int, int)
// Against: goes through all destinations
// A destination that is added by another one's write gets that write as well.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (int i = 0; i < dests.length; i++) {
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
