// Output#write(byte[], int, int)
// Against: All three hold the lock of the output while they work.
// It writes without the lock. Whoever holds the lock of an output stops every write.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  used = true;
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
