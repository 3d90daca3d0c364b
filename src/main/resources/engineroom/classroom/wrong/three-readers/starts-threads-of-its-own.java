// Output#readWith
// Against: `readWith`, which adds a `ReadPipe` with a reader
// It takes other goroutines than those of the output.
private void readWith(PipeReader reader) {
  add(new ReadPipe(Goroutines.virtualThreads(), reader));
}
