// ListReader#take
// Against: reads it as one list at the end
// It reads the list after every piece, and has rows before the end.
@Override
public int take(byte[] from, int at, int length) {
  content.write(from, at, length);
  end();
  return length;
}
