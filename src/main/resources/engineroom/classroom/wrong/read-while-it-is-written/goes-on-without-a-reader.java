// ReadPipe#write(byte[], int, int)
// Against: What becomes of a write in the original when the reader has gone home
// It returns when the reader has left, and drops what nobody takes. Nobody hangs then; in the
// original the write waits for ever.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  do {
    if (reader.hasLeft()) {
      return;
    }
    taken += reader.take(from, at + taken, length - taken);
  } while (taken < length);
}
