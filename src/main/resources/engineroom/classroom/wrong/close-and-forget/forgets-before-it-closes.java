// Output#close
// Against: then forgets all destinations
// It forgets the destinations first, so that where one of them throws what is no IOException, they
// are gone.
@Override
public void close() throws IOException {
  if (dests == NONE) { // without the lock: whoever was told of a destination sees it
    return;
  }
  synchronized (this) {
    IOException firstError = null;
    OutputStream[] all = dests;
    dests = NONE;
    for (OutputStream dst : all) {
      if (dst == null) { // to Go a nil is no closer; only a write trips over it
        continue;
      }
      try {
        dst.close();
      } catch (IOException e) {
        firstError = firstError == null ? e : firstError;
      }
    }
    for (OutputStream dst : all) {
      if (dst instanceof ReadPipe pipe) {
        pipe.awaitReader();
      }
    }
    if (firstError != null) {
      throw firstError;
    }
  }
}
