// Output#close
// Against: then forgets all destinations
// It leaves an output that cannot be used any more. Close is not final: a closed output takes new
// destinations.
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
  for (OutputStream dst : dests) {
    if (dst instanceof ReadPipe pipe) {
      pipe.awaitReader();
    }
  }
  dests = null;
  if (firstError != null) {
    throw firstError;
  }
}
