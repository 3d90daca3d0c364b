// ReadPipe#awaitReader
// It does not let the reader come to its end, so a list that is read at the end is never read.
void awaitReader() {}
