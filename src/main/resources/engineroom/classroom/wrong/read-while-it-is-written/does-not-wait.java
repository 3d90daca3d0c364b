// ReadPipe#awaitReader
// It does not wait, so what a reader fills at its end is not complete when the output has been closed.
void awaitReader() {}
