// Output#write(byte[], int, int)
// Against: A write sets the flag `used`
// It takes a write that failed for none.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
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
  used = true;
}
