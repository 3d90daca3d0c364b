// ReadPipe#ReadPipe(Goroutines, Reader)
// It reads on the thread that adds the destination, which then waits for what it has not written
// yet.
ReadPipe(Goroutines goroutines, Reader reader) {
  try {
    reader.read(pipe.readEnd());
  } catch (IOException unheard) {
    // Nobody listens.
  } finally {
    readerIsDone.fire();
  }
}
