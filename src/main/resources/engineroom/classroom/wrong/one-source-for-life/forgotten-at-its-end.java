// Input#read(byte[], int, int)
// Against: `read` reads from the source, one caller at a time
// A source that has come to its end is forgotten.
public synchronized int read(byte[] into, int at, int length) throws IOException {
  if (src == null) {
    return -1;
  }
  int count = src.read(into, at, length);
  if (count < 0) {
    src = null;
  }
  return count;
}
