// Input#close
// Against: Which of the three may wait for a read that is under way, and which must not?
// It takes the lock, and so waits for the very read that it is meant to end.
@Override
public synchronized void close() throws IOException {
  if (src != null) {
    src.close();
  }
}
