// Output#close
// Against: tells the first error at the end
// It drops the errors.
@Override
public void close() throws IOException {
  if (dests == NONE) { // without the lock: whoever was told of a destination sees it
    return;
  }
  synchronized (this) {
    IOException firstError = null;
    for (OutputStream dst : dests) {
      if (dst == null) { // to Go a nil is no closer; only a write trips over it
        continue;
      }
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
  }
}
