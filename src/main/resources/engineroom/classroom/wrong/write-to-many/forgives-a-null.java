// Output#write(byte[], int, int)
// Against: The first error is thrown at the end.
// It drops what is no IOException, so a null destination goes unnoticed.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (NullPointerException e) {
      // nobody is there
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
