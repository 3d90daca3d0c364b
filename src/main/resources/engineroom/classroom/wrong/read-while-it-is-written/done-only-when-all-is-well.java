// ReadPipe#ReadPipe(Goroutines, Reader)
// It fires the signal only where nothing was thrown. A decoder tells the end of its stream by an
// exception, so closing waits for ever.
ReadPipe(Goroutines goroutines, Reader reader) {
  goroutines.go(
      () -> {
        try {
          reader.read(pipe.readEnd());
          readerIsDone.fire();
        } catch (IOException unheard) {
          // Nobody listens.
        }
      });
}
