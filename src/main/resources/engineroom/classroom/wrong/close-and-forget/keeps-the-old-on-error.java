// Output#set
// Against: `set` closes the output, whatever comes of it
// It gives up where an old destination cannot be closed. Whatever comes of closing, the new
// destination takes their place, and nobody hears of it.
public void set(OutputStream dst) {
  try {
    close();
    add(dst);
  } catch (IOException e) {
    throw new java.io.UncheckedIOException(e);
  }
}
