// Output#close
// Against: then waits until the readers among them are done;
// It does not wait for the readers, so what they fill is not complete when a run is back.
@Override
public synchronized void close() throws IOException {
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      if (dst != null) {
        dst.close();
      }
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  dests = NONE;
  if (firstError != null) {
    throw firstError;
  }
}
