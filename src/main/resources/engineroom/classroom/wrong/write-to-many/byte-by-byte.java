// Output#write(byte[], int, int)
// Against: the `write` that takes an array
// It writes byte by byte. A destination gets what is written in one write.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      for (int i = 0; i < length; i++) {
        dst.write(from, at + i, 1);
      }
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
