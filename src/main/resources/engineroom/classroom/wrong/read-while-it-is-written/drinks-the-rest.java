// ReadPipe#ReadPipe(Goroutines, Reader)
// The reader goes on and throws away what comes after bad input. Nobody hangs then; in the original
// it reads no more, and the next write waits.
ReadPipe(Goroutines goroutines, Reader reader) {
  goroutines.go(
      () -> {
        try {
          reader.read(pipe.readEnd());
        } catch (IOException unheard) {
          try {
            pipe.readEnd().transferTo(OutputStream.nullOutputStream());
          } catch (IOException alsoUnheard) {
            // Nothing more to read.
          }
        } finally {
          readerIsDone.fire();
        }
      });
}
