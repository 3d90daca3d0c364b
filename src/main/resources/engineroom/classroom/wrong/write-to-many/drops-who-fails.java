// Output#write(byte[], int, int)
// Against: goes through all destinations, also when one of them fails
// It drops a destination that fails. A destination that fails stays, and is tried again at each
// write.
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException firstError = null;
  for (OutputStream dst : dests.clone()) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      firstError = firstError == null ? e : firstError;
      dests = Arrays.stream(dests).filter(d -> d != dst).toArray(OutputStream[]::new);
    }
  }
  if (firstError != null) {
    throw firstError;
  }
}
