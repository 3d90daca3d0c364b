// Output#close
// Against: and passes over a null
// It trips over a null, and leaves open what stands behind it. To Go a null is nothing that could
// be
// closed.
@Override
public synchronized void close() throws IOException {
  IOException firstError = null;
  for (OutputStream dst : dests) {
    try {
      dst.close();
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  for (OutputStream dst : dests) {
    if (dst instanceof ReadPipe pipe) {
      pipe.awaitReader();
    }
  }
  dests = NONE;
  if (firstError != null) {
    throw firstError;
  }
}
