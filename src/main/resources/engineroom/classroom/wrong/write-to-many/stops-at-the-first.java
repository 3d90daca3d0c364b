// Output#write(byte[], int, int)
// Against: If the second of three destinations throws, what does the third get, and what does the
// caller?
// It stops at the first destination that fails. The others are served all the same, and the error
// is told at the end.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  for (OutputStream dst : dests) {
    dst.write(from, at, length);
  }
}
