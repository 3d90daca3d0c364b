// ReadPipe#write(byte[], int, int)
// It throws away what is written after bad input. Nobody hangs then; in the original nobody reads any
// more, and the next write waits.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  while (taken < length && !reader.hasLeft()) {
    taken += reader.take(from, at + taken, length - taken);
  }
}
