// NopWriteCloser#write
// Against: it passes on all that is written
// It drops the error of the stream behind it, so that nobody hears of a broken stderr.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  try {
    out.write(from, at, length);
  } catch (IOException e) {
    // a note is not worth an error
  }
}
