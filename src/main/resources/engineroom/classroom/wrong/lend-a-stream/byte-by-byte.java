// NopWriteCloser#write
// Against: the other goes byte by byte
// It passes on byte by byte, as FilterOutputStream would. Whoever counts the writes, or locks for
// each, sees many for one.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  for (int i = 0; i < length; i++) {
    out.write(from[at + i]);
  }
}
