// Input#close
// Against: closes the source each time it is called, keeps it
// A source that cannot be closed is forgotten.
public void close() throws IOException {
  InputStream source = src;
  if (source != null) {
    try {
      source.close();
    } catch (IOException e) {
      src = null;
      throw e;
    }
  }
}
