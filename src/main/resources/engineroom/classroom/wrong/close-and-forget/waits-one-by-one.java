// Output#close
// Against: Two loops, one after the other: the first closes, the second waits.
// It waits for each reader before it closes the next destination. Whatever comes behind stays open
// as long as a reader takes, and where one never ends, for good.
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
      if (dst instanceof ReadPipe pipe) {
        pipe.awaitReader();
      }
    }
    dests = NONE;
    if (firstError != null) {
      throw firstError;
    }
  }
}
