// ReadPipe#ReadPipe(Goroutines, Reader)
// The reader closes its end when it leaves, so that the next write fails. It is the one line that
// would mend the original, and the original does not have it: the next write waits for ever.
ReadPipe(Goroutines goroutines, Reader reader) {
  goroutines.go(
      () -> {
        try {
          reader.read(pipe.readEnd());
        } catch (EOFException end) {
          // All that was written has been read.
        } catch (IOException unheard) {
          // The original's readers tell nobody either.
        } finally {
          pipe.readEnd().close();
          readerIsDone.fire();
        }
      });
}
