// ReadPipe#write(byte[], int, int)
// Against: a reader may leave between two pieces of one write
// It asks only once whether the reader has left. A reader may leave between two pieces of one
// write, and then takes no more.
@Override
public void write(byte[] from, int at, int length) {
  if (reader.hasLeft()) {
    new Signal().await();
  }
  int taken = 0;
  do {
    taken += reader.take(from, at + taken, length - taken);
  } while (taken < length);
}
