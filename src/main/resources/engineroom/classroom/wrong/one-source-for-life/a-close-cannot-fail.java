// Input#close
// Against: `close` closes the source
// It drops the error of closing.
@Override
public void close() throws IOException {
  InputStream source = src;
  if (source != null) {
    try {
      source.close();
    } catch (IOException e) {
      // it is closed
    }
  }
}
