// ObjectReader#take
// Against: It decodes after every piece that it takes
// It decodes at the end, and not before.
@Override
public int take(byte[] from, int at, int length) {
  int taken = src.take(from, at, length);
  return taken;
}
