// Input#close
// It takes the lock, and so waits for the very read that it is meant to end.
@Override
public synchronized void close() throws IOException {
  if (src != null) {
    src.close();
  }
}
