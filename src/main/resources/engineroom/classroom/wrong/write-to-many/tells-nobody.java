// Output#write(byte[], int, int)
// Against: The first error is thrown at the end.
// It drops the errors. The original did so for its first months, by a variable that hid another.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException unheard) {
      // Nobody listens.
    }
  }
}
