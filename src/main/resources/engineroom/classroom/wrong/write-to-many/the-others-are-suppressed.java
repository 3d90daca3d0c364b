// Output#write(byte[], int, int)
// Against: The first error is thrown at the end.
// It adds the others to the first one. An error cannot be added to itself.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      if (firstError == null) {
        firstError = e;
      } else {
        firstError.addSuppressed(e);
      }
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
