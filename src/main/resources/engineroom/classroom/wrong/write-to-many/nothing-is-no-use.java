// Output#write(byte[], int, int)
// Against: A write sets the flag `used`
// It does not count an empty write as use. Writing nothing sets the flag, and the job that shows
// events relies on it.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = used || length > 0;
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
