// Input#close
// Breaks: closing-an-input-does-not-wait-for-a-read
// Level: 3
// It takes the lock, as every other method of the class does, and so waits for the read that it is
// meant to end. All is well as long as nobody reads at that moment.
// Hint: You need a source that keeps its reader waiting; a pipe is one. Give the test a limit.
@Override
public synchronized void close() throws IOException {
  InputStream source = src;
  if (source != null) {
    source.close();
  }
}
