// Input#read(byte[], int, int)
// Against: without a source it is at its end
// It says that nothing has come yet.
@Override
public synchronized int read(byte[] into, int at, int length) throws IOException {
  return src == null ? 0 : src.read(into, at, length);
}
