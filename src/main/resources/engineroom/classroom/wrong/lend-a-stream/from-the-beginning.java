// NopWriteCloser#write
// Against: it passes on all that is written
// It begins at the start of the array, wherever the bytes to write begin.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  out.write(from, 0, length);
}
