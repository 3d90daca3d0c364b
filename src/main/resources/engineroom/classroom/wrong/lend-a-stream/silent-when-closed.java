// NopWriteCloser#write
// Against: it passes on all that is written
// After a close it passes nothing on.
private boolean closed;

@Override
public void write(byte[] from, int at, int length) throws IOException {
  if (!closed) {
    out.write(from, at, length);
  }
}

// NopWriteCloser#close
@Override
public void close() {
  closed = true;
}
