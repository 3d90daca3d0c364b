// ReadPipe#write(byte[], int, int)
// The reader closes its end when it leaves, so that the next write fails. It is the one line that
// would mend the original, and the original does not have it: the next write waits for ever.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  do {
    if (reader.hasLeft()) {
      throw new IllegalStateException("write on closed pipe");
    }
    taken += reader.take(from, at + taken, length - taken);
  } while (taken < length);
}
