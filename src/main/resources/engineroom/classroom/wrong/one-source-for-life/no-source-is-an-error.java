// Input#read(byte[], int, int)
// Against: without a source it is at its end
// It complains where there is no source. An input without one is at its end.
@Override
public synchronized int read(byte[] into, int at, int length) throws IOException {
  if (src == null) {
    throw new IOException("no source");
  }
  return src.read(into, at, length);
}
