// Output#write(byte[], int, int)
// Against: The first error is thrown at the end.
// It tells the last error. The first one is told.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException error = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      error = e;
    }
  }
  if (error != null) {
    throw error;
  }
}
