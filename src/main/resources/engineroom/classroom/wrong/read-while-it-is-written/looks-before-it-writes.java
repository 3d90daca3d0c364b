// ReadPipe#write(byte[], int, int)
// Against: it is back when all has been taken, and so never once the reader has left
// It comes back when the reader leaves in the middle.
public void write(byte[] from, int at, int length) {
  if (reader.hasLeft()) {
    new Signal().await();
  }
  int taken = 0;
  do {
    taken += reader.take(from, at + taken, length - taken);
  } while (taken < length && !reader.hasLeft());
}
