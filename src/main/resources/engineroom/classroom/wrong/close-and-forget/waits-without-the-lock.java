// Output#close
// Against: All of it happens inside the lock
// It lets go of the lock before it waits for the readers. That is kinder to everyone who asks
// meanwhile; the original holds it.
@Override
public void close() throws IOException {
  IOException firstError = null;
  OutputStream[] closing;
  synchronized (this) {
    closing = dests;
    dests = NONE;
    for (OutputStream dst : closing) {
      try {
        if (dst != null) {
          dst.close();
        }
      } catch (IOException e) {
        firstError = firstError == null ? e : firstError;
      }
    }
  }
  for (OutputStream dst : closing) {
    if (dst instanceof ReadPipe pipe) {
      pipe.awaitReader();
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
