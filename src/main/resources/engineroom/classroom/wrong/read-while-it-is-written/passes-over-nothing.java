// ReadPipe#write(byte[], int, int)
// Against: An empty write is handed over as well, once.
// It hands over nothing where nothing was written. The reader of an empty write may leave.
public void write(byte[] from, int at, int length) {
  int taken = 0;
  while (taken < length) {
    if (reader.hasLeft()) {
      new Signal().await();
    }
    taken += reader.take(from, at + taken, length - taken);
  }
}
