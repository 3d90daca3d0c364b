// ListReader#take
// It reads what has come so far as a list, each time. A list is whole only when no more comes.
@Override
public int take(byte[] from, int at, int length) {
  try {
    dst.readListFrom(java.util.Arrays.copyOfRange(from, at, at + length));
  } catch (IOException unheard) {
    // Not whole yet.
  }
  return length;
}
