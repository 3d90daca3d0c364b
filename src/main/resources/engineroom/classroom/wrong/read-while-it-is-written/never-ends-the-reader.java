// ReadPipe#awaitReader
// Against: `awaitReader` lets the reader come to its end
// It does not let the reader come to its end, so a list that is read at the end is never read.
void awaitReader() {}
