// Input#read(byte[], int, int)
// Against: `read` reads from the source
// It begins at the start of the array, wherever the bytes should go.
@Override
public synchronized int read(byte[] into, int at, int length) throws IOException {
  return src == null ? -1 : src.read(into, 0, length);
}
