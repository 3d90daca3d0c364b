// NopWriteCloser#write
// Against: the field `out`, which it inherits, is the stream behind it
// It writes nothing where there is no stream behind it. A null is not looked for: it fails at the
// first write.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  if (out != null) {
    out.write(from, at, length);
  }
}
