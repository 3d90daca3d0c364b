// NopWriteCloser#close
// Against: a close ends with it
// It closes the stream behind it, as FilterOutputStream does. The first job that ends then closes
// the engine's stderr for all others.
@Override
public void close() {
  try {
    out.close();
  } catch (IOException unheard) {
    // Nobody listens.
  }
}
