// Job#closeStreams
// Against: The first that cannot be closed ends the method
// It closes all three, whatever happens, and tells the first error at the end. That is how an
// Output treats its destinations; a job stops at the first stream that refuses.
private void closeStreams() throws EngineException {
  IOException first = null;
  for (java.io.Closeable stream : new java.io.Closeable[] {stdout, stderr, stdin}) {
    try {
      stream.close();
    } catch (IOException e) {
      first = first == null ? e : first;
    }
  }
  if (first != null) {
    throw new EngineException(first);
  }
}
