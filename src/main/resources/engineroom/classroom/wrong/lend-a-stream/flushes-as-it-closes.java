// NopWriteCloser#close
// Against: a close ends with it
// It flushes the stream behind it. A close does nothing at all.
@Override
public void close() throws IOException {
  out.flush();
}
