// ReadPipe#write(byte[], int, int)
// It offers what is written once. A reader takes as much as one read would, and leaves the rest; what
// is long loses its end.
@Override
public void write(byte[] from, int at, int length) {
  if (reader.hasLeft()) {
    new Signal().await();
  }
  reader.take(from, at, length);
}
