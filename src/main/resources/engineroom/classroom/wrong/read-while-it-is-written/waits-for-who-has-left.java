// ReadPipe#awaitReader
// Against: `awaitReader` lets the reader come to its end, unless it has left before
// It waits for a reader that has left.
void awaitReader() {
  if (reader.hasLeft()) {
    new Signal().await();
  }
  if (!reader.hasLeft()) {
    reader.end();
  }
}
