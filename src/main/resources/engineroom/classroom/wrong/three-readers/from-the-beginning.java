// ListReader#take
// Against: A `ListReader` keeps all that it takes
// It begins at the start of the array.
@Override
public int take(byte[] from, int at, int length) {
  content.write(from, 0, length);
  return length;
}
