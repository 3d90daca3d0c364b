// ObjectReader#take
// Against: It decodes after every piece that it takes
// It decodes only at the end. That never hangs, as with a list; in the original the reader judges
// as it reads.
@Override
public int take(byte[] from, int at, int length) {
  return src.take(from, at, length);
}
