// ObjectReader#take
// Against: `JsonStream` takes the bytes
// It says that it took all, whatever the stream took.
@Override
public int take(byte[] from, int at, int length) {
  int taken = src.take(from, at, length);
  decode();
  return length;
}
