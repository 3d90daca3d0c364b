// ReadPipe#write(byte[], int, int)
// Against: An empty write is handed over as well, once
// Writing nothing never waits.
public void write(byte[] from, int at, int length) {
  int taken = 0;
  while (taken < length) {
    if (reader.hasLeft()) {
      new Signal().await();
    }
    taken += reader.take(from, at + taken, length - taken);
  }
}
