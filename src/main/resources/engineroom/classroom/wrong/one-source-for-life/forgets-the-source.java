// Input#close
// Against: closes the source each time it is called, keeps it
// It forgets the source. The source stays: each close closes it again, reads go on to it, and a
// second one is refused.
@Override
public void close() throws IOException {
  InputStream source = src;
  src = null;
  if (source != null) {
    source.close();
  }
}
