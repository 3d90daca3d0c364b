// Output#write(byte[], int, int)
// Against: The first error is thrown at the end.
// It throws the first error at once where there is only one destination left, and forgets the ones
// before.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      firstError = firstError == null || dst == dests[dests.length - 1] ? e : firstError;
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
