// Output#close
// Against: then forgets all destinations
// It forgets nothing, and goes on writing into what it has closed. So did the original, until
// January 2015.
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
  if (firstError != null) {
    throw firstError;
  }
}
