// ReadPipe#awaitReader
// It does not wait, so what the reader fills is not complete when the output has been closed.
void awaitReader() {}
