// Output#write(byte[], int, int)
// Breaks: an-empty-write-counts-as-use
// Level: 2
// It takes a write of nothing for no use. The job that shows events writes nothing on purpose, so
// that its answer begins before there is anything to say.
// Hint: Write as little as you can.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  if (length == 0) {
    return;
  }
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
