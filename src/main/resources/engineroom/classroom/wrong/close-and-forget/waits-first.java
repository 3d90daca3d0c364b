// Output#close
// It waits for the readers before it closes. A reader ends when its pipe is closed, so this waits
// for ever.
@Override
public synchronized void close() throws IOException {
  IOException firstError = null;
  for (OutputStream dst : dests) {
    if (dst instanceof ReadPipe pipe) {
      pipe.awaitReader();
    }
  }
  for (OutputStream dst : dests) {
    try {
      dst.close();
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
    }
  }
  dests = NONE;
  if (firstError != null) {
    throw firstError;
  }
}
