// ReadPipe#awaitReader
// Against: unless it has left before
// It ends a reader that has left as well, which then judges once more.
void awaitReader() {
  reader.end();
}
