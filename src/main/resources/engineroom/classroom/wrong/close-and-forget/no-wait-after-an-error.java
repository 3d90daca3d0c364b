// Output#close
// Against: then waits until the readers among them are done
// Where a destination refuses it waits for no reader.
@Override
public void close() throws IOException {
  if (dests == NONE) {
    return;
  }
  synchronized (this) {
    IOException firstError = null;
    for (OutputStream dst : dests) {
      if (dst == null) {
        continue;
      }
      try {
        dst.close();
      } catch (IOException e) {
        firstError = firstError == null ? e : firstError;
      }
    }
    OutputStream[] closed = dests;
    dests = NONE;
    if (firstError != null) {
      throw firstError;
    }
    for (OutputStream dst : closed) {
      if (dst instanceof ReadPipe pipe) {
        pipe.awaitReader();
      }
    }
  }
}
