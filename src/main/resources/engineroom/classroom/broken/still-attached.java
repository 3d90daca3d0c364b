// Output#close
// Breaks: close-closes-and-forgets
// Level: 1
// It closes its destinations and goes on writing to them, as the original did for fourteen months,
// with a test that looked away.
// Hint: A test that notes something has to look at the note.
@Override
public synchronized void close() throws IOException {
  IOException firstError = null;
  for (OutputStream dst : dests) {
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
  if (firstError != null) {
    throw firstError;
  }
}
