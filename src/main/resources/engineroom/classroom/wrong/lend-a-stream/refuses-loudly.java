// NopWriteCloser#close
// Against: a close ends with it
// It refuses to close by an exception. The job that closes it takes that for its own failure; the
// close has to succeed and do nothing.
@Override
public void close() throws IOException {
  throw new IOException("not yours to close");
}
