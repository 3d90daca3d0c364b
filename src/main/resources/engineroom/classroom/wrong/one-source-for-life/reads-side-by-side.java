// Input#read(byte[], int, int)
// Against: one caller at a time
// It reads without the lock.
@Override
public int read(byte[] into, int at, int length) throws IOException {
  return src == null ? -1 : src.read(into, at, length);
}
