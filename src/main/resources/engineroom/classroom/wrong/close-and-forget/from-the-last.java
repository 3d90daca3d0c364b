// Output#close
// Against: `close` closes every destination
// It closes the last destination first.
@Override
public void close() throws IOException {
  if (dests == NONE) { // without the lock: whoever was told of a destination sees it
    return;
  }
  synchronized (this) {
    IOException firstError = null;
    for (int i = dests.length - 1; i >= 0; i--) {
      OutputStream dst = dests[i];
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
    if (firstError != null) {
      throw firstError;
    }
  }
}
