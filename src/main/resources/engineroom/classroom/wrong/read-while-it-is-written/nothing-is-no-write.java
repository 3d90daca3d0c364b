// ReadPipe#write(byte[], int, int)
// It passes over a write of nothing. In the original that is a write like any other, and after bad
// input it waits for ever.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  while (taken < length) {
    if (reader.hasLeft()) {
      new Signal().await();
    }
    taken += reader.take(from, at + taken, length - taken);
  }
}
