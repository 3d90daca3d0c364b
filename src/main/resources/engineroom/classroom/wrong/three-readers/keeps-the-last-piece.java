// ListReader#take
// Against: A `ListReader` keeps all that it takes
// It keeps the last piece only.
@Override
public int take(byte[] from, int at, int length) {
  content.reset();
  content.write(from, at, length);
  return length;
}
