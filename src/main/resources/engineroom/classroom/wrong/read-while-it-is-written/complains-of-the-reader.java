// ReadPipe#write(byte[], int, int)
// Against: never once the reader has left
// It fails when the reader has left, as if that had closed its end. It is the one line that would
// mend the original, which does not have it: the next write waits for ever.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  do {
    if (reader.hasLeft()) {
      throw new IllegalStateException("io: read/write on closed pipe");
    }
    taken += reader.take(from, at + taken, length - taken);
  } while (taken < length);
}
