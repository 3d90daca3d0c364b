// Input#read(byte[], int, int)
// Against: without a source it is at its end
// Who asks for nothing is not at the end.
@Override
public synchronized int read(byte[] into, int at, int length) throws IOException {
  if (length == 0) {
    return 0;
  }
  return src == null ? -1 : src.read(into, at, length);
}
