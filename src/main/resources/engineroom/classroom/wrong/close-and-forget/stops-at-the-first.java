// Output#close
// Against: also after one has refused
// It stops at the first destination that refuses, as a job does with its streams. An output closes
// all.
@Override
public synchronized void close() throws IOException {
  for (OutputStream dst : dests) {
    if (dst != null) {
      dst.close();
    }
  }
  for (OutputStream dst : dests) {
    if (dst instanceof ReadPipe pipe) {
      pipe.awaitReader();
    }
  }
  dests = NONE;
}
