// Input#read(byte[], int, int)
// Against: `close` closes the source each time it is called
// It closes the source as soon as that is at its end.
@Override
public synchronized int read(byte[] into, int at, int length) throws IOException {
  if (src == null) {
    return -1;
  }
  int n = src.read(into, at, length);
  if (n < 0) {
    src.close();
  }
  return n;
}
